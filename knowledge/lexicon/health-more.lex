# More of health, safety and meals.
food-allergy | health | 过敏, 食物过敏, 过敏原, 忌口, 过敏的, 食物过敏的 | allergy, allergic, food allergy, allergen, dietary requirement |
fever | health | 发烧, 感冒, 生病, 请病假, 发热, 咳嗽, 病了, 身体不舒服, 不舒服, 生病的, 病假条 | fever, cold, sick child, illness, flu symptom, ill pupil, sick pupil, sick kid, high temperature, unwell, fall ill |
mask | health | 口罩, 核酸, 消毒, 戴口罩, 消杀, 核酸检测, 通风消毒, 量体温, 测体温, 体温 | face mask, disinfection, masks, wear a mask, sanitiser, sanitizer, take temperature |
medicine | health | 用药, 吃药, 喂药, 吃的药, 药品, 喂孩子吃药, 药物, 校医给药 | medicine, medication, drugs for illness, give medicine, tablets to take |
nap-bed | health | 午睡床, 躺睡, 午休躺睡, 躺平睡, 躺着睡, 躺下睡, 平躺, 躺着午睡, 平躺午休, 平躺睡, 午休床, 折叠床, 躺睡椅, 睡得躺, 午睡躺睡, 躺着午休, 可躺式课桌椅, 午休椅 | nap bed, lie down to nap, lie-down nap, nap lying down, lie flat, folding bed, nap chair, reclining chair, lie down and nap, flat nap |
breakfast | health | 早餐, 早饭, 晚餐, 晚饭, 点心, 加餐, 零食, 吃早饭, 夜宵, 宵夜, 三点餐, 课间餐, 间食, 课间加餐, 吃零食, 吃晚饭 | breakfast, dinner, snack, supper, mid-morning snack, evening meal, school breakfast |
meal-company | health | 陪餐, 校长陪餐, 陪餐制, 陪同用餐, 一起吃饭, 一起用餐, 陪着吃, 陪吃, 陪餐人员, 集中陪餐, 陪学生吃饭, 陪孩子吃饭, 跟学生一起吃, 和学生一起吃, 陪学生吃, 陪饭, 陪餐制度, 同吃, 同学生一起吃 | eat with students, eating with pupils, meal accompaniment, dine with students, eat with, eating with, eats with, have lunch with, eat together, eating together, dine together, share a meal, eat lunch with, principal dines with pupils, dine with pupils, accompany meals, leaders eat, meal companion, meal company, shared meal, sit down to lunch with, eat alongside |
drink | health | 饮料, 碳酸饮料, 可乐, 喝饮料, 含糖饮料, 甜饮料, 汽水 | fizzy drink, soft drink, sugary drink, soda, sweet drink, cola |
blood | health | 贫血, 身高, 体重, 血压, 贫血率, 量身高, 身高体重, 体重管理, 测身高 | anaemia, height, weight, anemia, blood pressure, body weight, weight management, heights and weights |
menstruation | health | 月经, 生理期, 卫生巾, 来月经, 例假, 痛经, 来例假 | period pain, sanitary pad, menstruation, menstrual, sanitary towel |
posture | health | 坐姿, 座位轮换, 眼保健操, 读写姿势, 握笔, 握笔姿势, 写字姿势, 眼操, 眼保操, 做眼操, 换座位, 调座位, 调换座位, 座位调换, 轮换座位, 眼睛保健操 | sitting posture, eye exercises, posture, seat rotation, swap seats, change seats, rotate seats, pen grip, reading posture, eye-exercise routine |
eyesight-check | health | 视力监测, 视力检查, 视力筛查, 测视力, 查视力, 验光, 视力复查, 复查视力, 视力普查, 查眼睛, 检查视力, 视力检测, 视力测试, 测眼睛, 验眼, 近视筛查, 屈光检查, 屈光筛查, 检查眼睛, 筛查视力, 监测视力, 检测视力 | eyesight check, eye test, vision screening, vision check, eye check, eyesight screening, vision test, vision monitoring, eyesight test, eyesight monitoring, check eyesight, eye exam, eye examination, sight test, myopia screening, refraction test | myopia, quality-monitoring
mental-illness | health | 抑郁, 焦虑, 心理问题, 心理疾病, 心理危机, 抑郁症, 心理障碍, 心理异常, 心理有问题, 情绪问题, 厌学, 心理压力, 精神疾病, 精神障碍, 心理困扰, 不想上学, 心理危机事件 | depression, anxiety, mental illness, psychological crisis, anxious pupil, mental disorder, psychological problem, mental health problem, emotional problem, school refusal, mental problem, psychological distress |
hotline | health | 热线, 心理热线, 援助热线, 心理援助热线, 咨询电话, 心理援助, 心理咨询热线, 求助电话, 咨询热线, 24小时热线, 热线电话, 打热线, 倾诉电话 | helpline, hotline, help line, counselling hotline, crisis line, support line, phone line for help, counselling line, 24-hour hotline, telephone hotline, psychological hotline |
warning-file | health | 预警台账, 心理档案, 一人一案, 一生一案, 心理健康档案, 建心理档案, 一生一档, 一人一档, 一生一策, 一人一策, 重点学生档案 | case file, individual file, psychological file, mental health file, one file per child, individual record, one file per student, per-student file |
health-file | health | 健康档案, 健康台账, 体检档案, 建健康档案, 学生健康档案, 健康卡, 视力档案, 视力健康档案 | health record, medical record, health file, vision record, eyesight record |
sunlight | health | 晒太阳, 日照, 太阳光, 见阳光, 晒晒太阳, 日光 | sunlight, sunshine, daylight, natural light |
screen | health | 看电视, 刷短视频, 打游戏时间, 屏幕时间, 看屏幕, 屏幕, 用屏, 用屏时间, 连续看屏幕, 看屏时间, 看手机, 看电脑, 看平板, 电子屏幕, 电子产品使用, 看动画片, 使用电子产品, 电子屏, 盯屏幕, 用电子产品, 屏幕暴露, 视屏时间, 电子产品时长 | watching tv, short video, gaming time, screen time, on screen, screens, screen use, looking at a screen, electronic device use, television, staring at screens, time on screens, screentime, electronic screen, viewing time |
gaming | health | 沉迷, 网瘾, 防沉迷, 网络成瘾, 上瘾, 网络沉迷, 沉迷网络, 沉迷游戏, 沉迷手机, 手机瘾 | gaming addiction, internet addiction, addicted, online gaming, phone addiction, hooked on games |
cycling | safety | 骑车, 骑自行车, 电动车, 头盔, 自行车, 骑电动车, 电瓶车, 单车, 骑单车, 自行车棚, 骑车上学, 戴头盔, 共享单车, 摩托车 | bicycle, bike, cycling, e-bike, helmet, cycle to school, scooter, motorbike, motorcycle, bike shed, riding a bike |
walking-bus | safety | 护学岗, 接送, 接孩子, 高峰勤务, 见警率, 接送学生, 接娃, 接送孩子, 接放学, 送孩子上学, 上下学接送, 高峰岗, 家长护学, 护学, 护校安园, 护学队, 上放学护导, 校门口执勤, 门口执勤, 警察站岗, 门口站岗 | pick up, drop off, school run, police at the gate, guard duty at school gates, school gate police, pick-up time, drop-off time, pickup, dropoff, gate duty, police on duty, collect children, school crossing patrol, lollipop, crossing guard, school gate duty, patrol at the gate |
visitor | safety | 访客, 家长进校, 外来人员, 来访, 外人进校, 外来车辆, 进校登记, 陌生人, 来访登记, 陌生人进校 | visitor to school, visitors, stranger, visitor registration |
patrol | safety | 巡逻, 值班, 护校, 巡校, 巡查校园, 夜间值班, 24小时值班, 值守, 值夜班, 夜间巡查, 校园巡逻, 领导带班 | patrol, duty roster, on duty, night duty, campus patrol, duty rota, duty teacher, night watch |
guard-pass | safety | 一键报警, 报警装置, 一键报警装置, 一键式报警, 报警按钮, 报警器, 报警系统, 紧急报警, 联网报警, 一键式紧急报警, 报警柱, 一键式报警装置 | panic button, alarm, one-touch alarm, emergency alarm, emergency button, alarm button, panic alarm, alarm system, one-button alarm, emergency call button |
closed-campus | safety | 封闭化管理, 封闭管理, 封闭式管理, 封校, 全封闭, 校园封闭, 封闭式校园 | closed campus, closed campus management, gated management, closed-off campus, enclosed campus, gated campus, closed management |
earthquake | safety | 地震, 防震, 防汛, 雷电, 洪水, 暴雨, 自然灾害, 山洪, 滑坡, 泥石流, 地质灾害, 防灾, 防灾减灾, 防雷, 防洪, 洪涝, 减灾, 防震减灾 | earthquake, flood, lightning, natural disaster, disaster, landslide, storm, typhoon damage, mudslide, disaster prevention, lightning protection |
heat | safety | 高温, 雨雪, 重污染, 雾霾, 高温天, 天热, 热天, 中暑, 雾霾天, 雨雪天, 下雪, 下雪天, 空气污染, 重污染天气, 大雾, 恶劣天气, 极端天气, 下雨天, 雨天, 阴雨天 | heat wave, smog, air pollution, heatstroke, hot weather, haze, extreme weather, rainy day, snow, bad weather, air quality, wet weather, smoggy day, rainy weather |
knife | safety | 管制刀具, 毒品, 烟酒, 刀具, 涉毒, 带刀, 卖烟, 喝酒, 卖酒, 违禁品, 危险品 | knife, drugs, alcohol, knives, alcohol sale, drinking alcohol, banned item, tobacco and alcohol, dangerous items |
sexual-harassment | safety | 性侵, 猥亵, 未成年人保护, 强制报告, 性骚扰, 未成年保护, 未保, 侵害, 未成年人保护法, 预防性侵, 强制报告制度, 侵害未成年人 | sexual assault, child protection, sexual harassment, sexual abuse, protection of minors, child abuse, mandatory reporting, safeguarding of children, minors' protection |
water-activity | safety | 涉水, 涉水活动, 救护力量, 水上运动, 水上活动, 涉水安全, 水域 | water activity, water sport, open water, water area |
evacuation | safety | 疏散, 应急疏散演练, 应急疏散, 撤离, 疏散到, 紧急疏散, 逃生, 疏散通道, 安全出口 | evacuation drill exercise, evacuation drill, evacuate, escape route, emergency exit, get everyone out | drill, emergency

fire-drill | safety | 消防演练, 消防演习, 消防疏散演练, 消防演练活动, 灭火演练, 火灾演练, 火灾疏散演练, 消防应急演练, 消防逃生演练 | fire drill, fire practice, fire evacuation, fire evacuation drill | drill, fire-safety
earthquake-drill | safety | 地震演练, 地震疏散演练, 防震演练, 地震演习, 地震应急演练, 防震疏散演练, 避震演练, 防震减灾演练, 地震逃生演练 | earthquake drill, quake drill, earthquake evacuation | drill, earthquake
safety-inspection | safety | 安检, 安全检查, 安全技术检验, 安全检验, 安全检测, 安全大检查, 安全隐患排查, 隐患排查, 排查隐患, 安全排查, 排查, 安全隐患, 隐患, 查隐患, 隐患整改, 安全巡查 | safety check, safety inspection, safety test, hazard check, hazard inspection, hidden danger, safety hazard, hazard, risk check |
food-sample | health | 留样, 食品留样, 食物留样, 饭菜留样, 留样制度, 留样柜, 菜留样, 饭菜样品, 留样品, 食物样品, 菜品留样, 餐食留样 | food sample, food samples, sample of food, meal sample, retained sample, keep a sample, samples of dishes, dish sample, kept samples |
serious-illness | health | 大病, 重病, 重大疾病, 大病救助, 得大病, 患病, 生大病, 重疾, 大病互助, 患重病 | serious illness, major illness, critical illness, severe illness, gravely ill, serious disease, major disease |
sick-leave-tracking | health | 因病缺勤, 因病请假, 病因追查, 因病缺课追踪, 缺勤追踪, 病因追踪 | absence due to illness, sickness absence, absence tracking, illness absence, follow-up of sick pupils, sickness tracking | attendance
allergy-free | health | 高盐高糖高脂, 高盐, 高糖, 高脂, 垃圾食品, 五毛食品, 辣条, 高油高盐 | high-sugar, high-salt, high-fat, junk food, unhealthy food, salty food, crisps |
hygiene-supplies | health | 洗手液, 肥皂, 卫生纸, 厕纸, 洗手设施, 洗手池, 洗手台, 水龙头 | soap, toilet paper, hand basin, washbasin, hand-washing facility, taps, sink |
doctor-visit | health | 医校结对, 医校合作, 医校协同, 卫生院, 乡镇卫生院, 社区卫生服务中心, 医生进校园, 送医 | hospital-school pairing, health centre, township hospital, community health centre, doctor visits school, doctors in schools |
psych-leave | health | 转介, 就医转介, 转介机制, 医教结合转介, 转诊 | referral, refer to hospital, fast-track referral, medical referral |
suspension-for-illness | health | 因病休学, 病休, 带病休学, 因病复学 | medical leave of absence, suspend study for illness, sick suspension |
food-purchase | health | 大宗食材, 食材采购, 集中采购食材, 食材配送, 统一配送, 买菜, 进菜, 食材供应, 统采统配 | food purchasing, food procurement, bulk purchase, food supply, food supplier, bulk ingredients, central purchasing, buy food |
food-supplier | health | 供餐企业, 供餐单位, 配餐公司, 配餐企业, 供餐公司, 承包食堂, 食堂承包, 外包食堂, 送餐公司, 校外供餐, 校外配餐, 供餐单位招标 | catering company, meal provider, catering firm, outside caterer, contracted canteen, canteen contractor, food contractor |
canteen-self-run | health | 自营, 自营食堂, 自办食堂, 学校自营, 自主经营, 自营率, 食堂自营 | self-run, self-operated, run its own canteen, in-house canteen, self-run canteen, self operated canteen |
canteen-account | health | 食堂账目, 食堂账, 膳食账目, 伙食账, 账目公示, 食堂收支, 伙食费账目, 食堂财务 | canteen accounts, meal accounts, food accounts, canteen books of account, canteen finances |
food-committee | health | 膳食委员会, 膳委会, 伙食委员会, 家长膳食委员会, 食堂监督委员会, 膳食监督 | meal committee, food committee, catering committee, canteen committee, diet committee |
heat-prevention | health | 防暑, 防寒, 防冻, 防暑降温, 保暖, 御寒 | heat protection, keep warm, cold protection, sunstroke prevention |
physical-injury-care | health | 止血, 包扎, 外伤, 急救箱, 急救包, 药箱, 急救药品 | bandage, first-aid kit, first aid box, medical kit, wound, first aid bag |
teacher-health | health | 教师身心健康, 教师健康, 教师心理健康, 教师职业病, 教职工健康, 教师疗养, 教师疗休养, 疗休养, 疗养 | teacher wellbeing, teacher health, staff wellbeing, teachers' mental health, staff health, recuperation, convalescence |
disinfection-rate | health | 餐具消毒, 碗筷消毒, 碗筷, 餐具, 消毒柜 | tableware, dishes and chopsticks, cutlery, dish disinfection, dishware |
food-waste | health | 浪费粮食, 剩饭, 剩菜, 餐饮浪费, 浪费食物, 反食品浪费, 剩饭剩菜, 制止餐饮浪费 | food waste, wasting food |
security-equipment | safety | 安防, 安保, 防卫器械, 安防设施, 安保器械, 防暴器材, 技防, 人防, 物防, 三防建设, 盾牌, 防刺服, 安防建设 | security equipment, riot gear, security facility, security measures, protective equipment, security system, shields and batons |
safety-points | safety | 安全第一责任人, 安全责任书, 安全责任制, 一岗双责, 安全承诺书 | person responsible for safety, safety pledge, safety responsibility letter, safety accountability |
mother-river-patrol | safety | 危险水域, 警示牌, 水域巡查, 救生圈, 救生设备, 警示标志, 水域警示 | dangerous waters, warning sign, lifebuoy, water patrol, life ring, warning board |
cyber-bullying | safety | 网络暴力, 网暴, 网络欺凌 | online bullying, cyber bullying, online abuse | bullying
fraud-prevention | safety | 防诈骗, 电信诈骗, 反诈, 诈骗, 校园贷, 网络诈骗, 被骗 | fraud, scam, telecom fraud, fraud prevention, campus loan |
gas-safety | safety | 燃气, 燃气安全, 煤气, 液化气, 煤气罐, 天然气, 用气安全 | gas safety, gas leak, natural gas, gas cylinder, bottled gas |
electric-safety | safety | 用电安全, 电路, 电气线路, 漏电, 线路老化, 电线, 充电安全 | electrical safety, wiring, electrical wiring, electric shock |
stampede | safety | 踩踏, 拥挤踩踏, 防踩踏, 楼梯拥挤 | stampede, crush on the stairs, crowd crush |
cliff-falls | safety | 坠楼, 高空坠落, 护栏, 防护栏, 栏杆, 防护网, 防坠落 | guardrail, railing, safety net, fall prevention |
kidnapping | safety | 走失, 拐卖, 防拐, 丢了孩子, 被拐 | missing child, abduction, kidnapping, lost child |
school-surroundings | safety | 校园周边, 学校周边, 周边环境, 校门口摊贩, 周边200米, 学校门口小摊, 小摊小贩, 流动摊贩, 摊贩, 周边综合治理, 校外周边 | school surroundings, around the school, near the school gate, street vendor, hawker, stalls near school, vicinity of school, surrounding area |
dispute-mediation | safety | 纠纷, 调解, 校闹, 学生伤害纠纷, 矛盾纠纷, 调解委员会, 医闹 | dispute, mediation, school troublemaking, dispute resolution |
lights-out | health | 熄灯, 就寝, 就寝时间, 熄灯时间, 就寝熄灯, 熄灯就寝, 关灯睡觉, 就寝熄灯时间 | lights out, go to bed, bed time rule, lights off, turn off the lights |
wake-up | health | 起床, 起床时间, 早起 | wake up, getting up, wake-up time |
serious-illness-fund | money | 大病基金, 大病救助金, 重病救助金, 大病互助金, 大病救助基金 | serious illness fund, illness relief fund, major illness fund, critical illness fund, sickness fund | serious-illness
