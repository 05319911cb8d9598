# More of health, safety and meals.
food-allergy | health | 过敏, 食物过敏 | allergy, allergic |
fever | health | 发烧, 感冒, 生病, 请病假 | fever, cold, sick child, illness |
mask | health | 口罩, 核酸, 消毒 | face mask, disinfection |
medicine | health | 用药, 吃药, 喂药 | medicine, medication |
nap-bed | health | 午睡床, 躺睡, 午休躺睡 | nap bed, lie down to nap |
breakfast | health | 早餐, 早饭, 晚餐, 晚饭, 点心, 加餐, 零食 | breakfast, dinner, snack |
meal-company | health | 陪餐, 校长陪餐, 陪餐制, 陪同用餐, 一起吃饭, 一起用餐, 陪着吃, 陪吃 | eat with students, eating with pupils, meal accompaniment, dine with students, eat with, eating with, eats with, have lunch with, eat together, eating together, dine together, share a meal, eat lunch with, principal dines with pupils |
drink | health | 饮料, 碳酸饮料 | fizzy drink, soft drink |
blood | health | 贫血, 身高, 体重, 血压 | anaemia, height, weight |
menstruation | health | 月经, 生理期, 卫生巾 | period pain, sanitary pad |
posture | health | 坐姿, 座位轮换, 眼保健操 | sitting posture, eye exercises |
eyesight-check | health | 视力监测, 视力检查, 视力筛查, 测视力, 查视力, 验光, 视力复查, 复查视力 | eyesight check, eye test, vision screening, vision check, eye check, eyesight screening, vision test | myopia, quality-monitoring
mental-illness | health | 抑郁, 焦虑, 心理问题, 心理疾病, 心理危机 | depression, anxiety, mental illness, psychological crisis |
hotline | health | 热线, 心理热线, 援助热线, 心理援助热线, 咨询电话 | helpline, hotline, help line, counselling hotline |
warning-file | health | 预警台账, 心理档案, 一人一案, 一生一案 | case file, individual file |
health-file | health | 健康档案 | health record |
sunlight | health | 晒太阳, 日照 | sunlight |
screen | health | 看电视, 刷短视频, 打游戏时间, 屏幕时间, 看屏幕, 屏幕, 用屏, 用屏时间, 连续看屏幕, 看屏时间 | watching tv, short video, gaming time, screen time, on screen, screens, screen use, looking at a screen |
gaming | health | 沉迷, 网瘾, 防沉迷 | gaming addiction, internet addiction |
cycling | safety | 骑车, 骑自行车, 电动车, 头盔, 自行车 | bicycle, bike, cycling, e-bike, helmet |
walking-bus | safety | 护学岗, 接送, 接孩子, 高峰勤务, 见警率 | pick up, drop off, school run, police at the gate, guard duty at school gates, school gate police |
visitor | safety | 访客, 家长进校, 外来人员 | visitor to school |
patrol | safety | 巡逻, 值班, 护校 | patrol, duty roster, on duty |
guard-pass | safety | 一键报警, 报警装置, 一键报警装置, 一键式报警 | panic button, alarm, one-touch alarm, emergency alarm |
closed-campus | safety | 封闭化管理, 封闭管理, 封闭式管理 | closed campus, closed campus management, gated management |
earthquake | safety | 地震, 防震, 防汛, 雷电, 洪水 | earthquake, flood, lightning |
heat | safety | 高温, 雨雪, 重污染, 雾霾 | heat wave, smog, air pollution |
knife | safety | 管制刀具, 毒品, 烟酒 | knife, drugs, alcohol |
sexual-harassment | safety | 性侵, 猥亵, 未成年人保护, 强制报告 | sexual assault, child protection |
water-activity | safety | 涉水, 涉水活动, 救护力量 | water activity, water sport |
evacuation | safety | 疏散, 应急疏散演练, 应急疏散 | evacuation drill exercise, evacuation drill | drill, emergency

fire-drill | safety | 消防演练, 消防演习, 消防疏散演练 | fire drill | drill, fire-safety
earthquake-drill | safety | 地震演练, 地震疏散演练, 防震演练, 地震演习 | earthquake drill | drill, earthquake
safety-inspection | safety | 安检, 安全检查, 安全技术检验, 安全检验, 安全检测 | safety check, safety inspection, safety test |
food-sample | health | 留样, 食品留样, 食物留样, 饭菜留样, 留样制度 | food sample, food samples, sample of food, meal sample |
