# School construction and grounds.
settling-in-allowance | money | 安家费, 安家补助, 安家补贴, 购房补贴, 人才补贴, 安家费补助, 安置费, 安居补助, 安居补贴, 引才补贴, 人才津贴, 购房补助, 买房补贴, 一次性安家费, 安家落户补助, 引进补贴 | settling-in allowance, settling-in grant, relocation allowance, resettlement allowance, housing grant, settlement allowance, relocation grant, talent subsidy, housing purchase subsidy, home purchase grant, resettlement grant, one-off settling-in payment | allowance
sports-ground-area | place | 运动场面积, 体育场地面积, 活动场地面积, 户外活动场地, 室外活动场地, 操场面积, 运动场地面积, 户外场地面积 | sports ground area, playground area, outdoor play area, size of the playground, sports area per student, outdoor space, sports ground per pupil | playground
start-of-construction | governance | 开工, 动工, 开工建设, 破土动工, 开工时间, 动土, 开建, 奠基, 开始建, 进场施工 | start of construction, construction start, break ground, start building, begin construction, work starts on site, groundbreaking |
completion-of-construction | governance | 竣工, 完工, 建成投用, 竣工验收, 投用, 投入使用, 建好投用, 建成使用, 盖好用上, 交付使用, 交付, 交工, 完工时间, 建成并投入使用, 建成投入使用, 主体封顶, 启用, 投运 | completion of construction, completed building, brought into use, put into use, construction completed, finish building, put in use, put into operation, into service, building completion, come into use, be in use |
service-radius | place | 服务半径, 就近入学距离, 上学距离, 上学路程, 家校距离, 离家距离, 离学校距离, 离校距离, 学校距离, 步行距离 | service radius, catchment distance, walking distance, distance to school, distance from home, distance from school, walking distance to school |
school-route | place | 通学路, 上学路, 接送区, 接送站, 家长接送区, 落客区, 上学路线, 接送点, 停靠站, 停靠点, 校车站点, 校车站, 等候区, 家长等候区, 家长等待区, 接送通道, 护学通道, 即停即走, 校门口拥堵, 校门口堵车 | school route, drop-off area, pick-up area, drop-off zone, pick-up point, bus stop, waiting area, waiting area for parents, kiss and drop, route to school, congestion at the gate |
ice-rink | place | 冰场, 冰雪场地, 滑冰场, 冰雪场馆, 溜冰场, 滑雪场, 冰场建设, 仿真冰场 | ice rink, skating rink, ski slope, ski resort, ice sports venue |
training-building | place | 实训楼, 实训大楼, 实训中心, 实训室, 实训车间, 实训设备, 实训场所, 实训工位, 实训场地, 实训用房 | training building, practical training building, practical training centre, training room, training workshop, practical training room, practical training equipment, training equipment |
idle-school-building | place | 闲置校舍, 空余校舍, 闲置校园, 闲置资产, 空校舍, 空置校舍, 闲置的校舍, 闲置学校, 废弃校舍, 旧校舍, 空着的学校, 闲置校产, 富余校舍, 闲置幼儿园, 盘活校舍, 老校舍, 空校 | idle school building, disused school building, vacant premises, empty school, empty school building, unused school building, abandoned school, closed school building, vacant school, disused schools |
prefabricated-building | place | 装配式, 装配式建筑, 绿色建筑 | prefabricated building, green building |
science-lab | place | 理化生实验室, 物理实验室, 化学实验室, 生物实验室, 科学实验室, 探究实验室, 理化实验室, 科学教室, 科学专用教室, 理科实验室, 理化生实验, 数字化实验室, 智慧实验室, 科学探究室, 学科实验室, 通用技术实验室 | science lab, science laboratory, physics lab, chemistry lab, biology lab, science classroom, science room, physics room, chemistry room, biology room, smart laboratory, digital lab | lab
agent-construction | governance | 代建, 代建制, epc, 总承包, 交钥匙, 交钥匙工程, 代建单位, 工程总承包, 代建模式 | agent construction, turnkey construction, agent builder, turnkey project, general contractor, general contracting |
places-warning | governance | 学位预警, 学位预警机制, 学位紧张, 学位紧缺, 学位预警学校, 学位预警区, 学位紧张预警, 红黄牌预警, 学位供需预警, 入学预警 | places warning, school place warning, warning on school places, shortage warning, early warning of places |
supporting-facility | place | 公共服务设施, 配套设施, 周边配套, 配套学校设施, 生活设施, 配套建设, 基础设施 | supporting facility, public facility, infrastructure, living facilities, amenities |
new-town | place | 新城, 新区, 开发区, 高新区, 片区, 开发区学校, 经开区, 产业园区, 工业园区, 起步区, 科技城, 功能区 | new town, development zone, new area, economic development zone, industrial park, high-tech zone |
old-town | place | 老城, 老城区, 主城区, 中心城区, 老城片区, 城中村, 中心城, 旧城, 老旧小区, 城市中心 | old town, city centre area, downtown, city centre, inner city, urban village, old quarter |
# Kindergartens.
kg-school | place | 园子, 幼稚园 | kg school |
village-kindergarten | place | 村级幼儿园, 村办园, 村级园, 村园, 村里幼儿园, 村幼儿园, 村里的幼儿园, 行政村幼儿园, 大村独立办园, 小村联合办园, 村里办园, 村小附设园, 村小附设幼儿园 | village kindergarten, village preschool, kindergarten in the village, village nursery, village kg |
attached-kindergarten | place | 附属幼儿园, 附设园, 附设幼儿班, 附设幼儿园, 附设班, 附设学前班, 小学附设园, 小学附属幼儿园, 附属园, 附设幼儿园班, 小学附设幼儿班 | attached kindergarten, kindergarten attached to a school, attached nursery, kindergarten class in a primary school, school-attached kindergarten |
provincial-demonstration-kindergarten | quality | 省级示范园, 省示范园, 省级示范幼儿园, 省级示范性幼儿园, 省示范幼儿园, 省级示范, 省优质园, 省级优质园 | provincial demonstration kindergarten, provincial model kindergarten |
municipal-demonstration-kindergarten | quality | 市级示范园, 市示范园, 市级示范幼儿园, 市级示范性幼儿园, 市示范幼儿园, 市级优质园 | municipal demonstration kindergarten, city model kindergarten, municipal model kindergarten |
grade-one-kindergarten | quality | 一级园, 一级幼儿园, 省一级幼儿园, 一级一类园, 县一级园 | grade one kindergarten, first-class kindergarten, top-rated kindergarten |
grade-two-kindergarten | quality | 二级园, 二级幼儿园 | grade two kindergarten, second-class kindergarten |
ordinary-kindergarten | quality | 一般园, 普通园, 未定级园, 普通幼儿园, 一般幼儿园, 未评级园 | ordinary kindergarten, unrated kindergarten |
entrance-test | governance | 入园测试, 入园考试, 入学测试, 入学考试, 入学考, 入园考, 入园面试, 入学面试, 面试家长, 小升初考试, 入学摸底, 招生考试, 分班考试, 分班考, 入学选拔考试 | admission test, entry test, admission interview, entry exam, interview parents, placement test, entrance interview, selection test, admission exam | exam
kindergarten-quality-assessment | assessment | 幼儿园保教质量评估, 保教质量评估, 办园水平评估, 办园质量评估, 保教质量自评, 园所评估, 幼儿园评估, 幼儿园自评, 办园行为督导评估, 办园行为督导, 幼儿园督导评估, 办园等级, 幼儿园等级 | kindergarten quality assessment, kindergarten evaluation, kindergarten assessment, quality assessment of kindergartens, kindergarten self-assessment, kindergarten rating, kindergarten grading |
# Special education.
learning-in-regular-class | policy | 随班就读, 就读于普通学校, 随班就读学生, 普通班就读, 普校就读, 在普通学校上学, 在普通班上学, 随班就读生, 跟班就读 | learning in regular class, regular class placement, mainstreaming, study in ordinary class, in regular classes, attend a regular class, in mainstream class, in ordinary schools |
resource-centre | place | 特殊教育资源中心, 资源中心, 特教资源中心, 特教中心, 特教指导中心, 特殊教育指导中心, 县特教中心, 特殊教育中心 | resource centre, special education resource centre, resource center, special education centre, SEN centre, SEN resource centre | centre
resource-teacher | staff | 资源教师, 特教资源教师, 资源老师, 资源教室教师, 专职资源教师, 特教专职教师 | resource teacher, resource room teacher, SEN coordinator, special-needs coordinator | teacher
itinerant-teacher | staff | 巡回指导教师, 巡回教师, 巡回指导, 巡回指导老师, 巡回老师, 巡回辅导, 特教巡回 | itinerant teacher, visiting teacher, peripatetic teacher, itinerant guidance, itinerant instructor | teacher
individual-education-plan | governance | 个别化教育计划, 个别化教育, 个别教育计划, 个训, 个别化, 个训课, 个别训练, 一对一训练, 个别化方案, 个别化支持, 个别化计划 | individual education plan, IEP, individualised education plan, individual plan, one-to-one training, individual training |
rehabilitation | health | 康复, 康复训练, 医教结合, 教康结合, 康复训练课, 言语训练, 康复治疗, 康复师, 康复治疗师, 康复教师, 语言康复, 言语康复, 康复课 | rehabilitation, rehab, therapy, rehabilitation training, speech therapy, speech therapist, physiotherapy, therapist, rehabilitation teacher |
inclusive-place | place | 融合学位, 特教学位, 特殊教育学位, 特教班学位, 特殊学位, 特殊儿童学位, 残疾儿童学位 | inclusive place, special education place, SEN place | place-number
# Teachers.
non-teaching-staff | staff | 非教学岗位, 非教学岗, 非教学人员, 非教学岗位人员, 后勤岗位, 非教学人员比例, 行政岗位 | non-teaching staff, non-teaching post, nonteaching staff, non-teaching position, nonteaching post, non teaching employee, support post | school-staff
non-teaching-campaign | governance | 非教学任务, 非教学事务, 非教学活动, 非教学负担, 社会事务进校园, 社会事务, 非教学工作, 无关教学, 与教学无关的事, 杂事, 跟教学无关, 与教学无关, 社会事项, 社会性事务, 填表, 报表, 填表格, 扫楼, 招商, 上街执勤, 摊派, 杂活, 文山会海, 迎检, 社会任务, 非教育教学任务 | non-teaching campaign, non-teaching task, non-teaching activity, non-teaching duty, social affairs in schools, social task, outside task, paperwork, form filling, filling in forms, non-teaching work, non-teaching chores, administrative chores, admin work, errands, campaigns in schools, unrelated to teaching |
general-subject-teacher | staff | 公共基础课教师, 基础课教师, 文化课教师, 公共课教师, 基础课老师, 公共课老师, 文化课老师, 公共基础课老师 | general subject teacher, foundation course teacher, academic subject teacher, core subject teacher in vocational schools, foundation subject teacher | teacher
lab-teacher | staff | 实验教师, 实验员, 实验室管理员, 实验老师, 实验管理员, 实验室老师, 专职实验教师, 专职实验员, 实验教学人员 | lab teacher, lab technician, laboratory assistant, lab staff, lab assistant, laboratory technician, laboratory staff | teacher
special-post-teacher | staff | 特岗教师, 特岗老师, 特岗, 特岗的, 特岗计划, 考特岗, 特岗教师计划, 特岗教师招聘, 特岗岗位 | special-post teacher, special-posts programme, Tegang teacher, special-post plan | teacher
county-managed-school-employed | governance | 无校籍管理, 县管校聘, 区管校聘, 县管校用, 区管校用, 学校人变系统人, 系统人, 县管校聘改革, 县聘校用 | county-managed school-employed, district-managed school-hired, county managed, school-hired, county-managed school-hired, school-employed, district-managed, county-run school-hired, county-managed school-hired teacher reform, county-managed school-employed reform |
principal-rank-system | governance | 职级制, 校长职级制, 校长职级, 校长评级, 校长等级, 校长级别, 职级评定, 特级校长 | principal rank system, principal grading, principal ranks, special-grade principal, career ladder for principals, rank system for principals |
rank-allowance | money | 职级津贴, 校长职级津贴, 职级工资, 校长津贴, 校长职级工资, 校长补贴 | rank allowance, principal rank allowance, principal allowance, rank pay | allowance
township-allowance | money | 乡镇工作补贴, 乡镇补贴, 乡镇津贴, 下乡补贴, 下乡补助, 乡镇教师补贴, 乡镇教师补助, 乡镇工作津贴 | township allowance, township work subsidy, township subsidy, town allowance | allowance
post-allowance | money | 岗位补助, 特教津贴, 特殊岗位补助, 特殊教育津贴, 特殊教育津贴补贴, 特教补贴, 特教补助, 岗位津贴, 特教老师津贴, 特教岗位津贴, 特岗津贴补助 | post allowance, special education allowance, special education subsidy, SEN allowance, special-needs allowance | allowance
holiday-gift-money | money | 慰问金, 节日慰问, 教师节慰问, 过节费, 过节的钱, 慰问, 走访慰问, 节日福利, 教师节慰问金 | holiday gift money, festival bonus, holiday allowance, gift money, teachers' day money |
oath | governance | 宣誓, 师德承诺, 入职宣誓, 签承诺书, 签师德承诺书, 师德承诺书, 承诺书, 教师宣誓 | oath, ethics pledge, pledge letter, sign an ethics pledge, swear an oath |
ethics-training | action | 师德培训, 师德教育, 师德专题教育, 师德学习, 师德课, 师德专题培训, 师德集中学习, 学师德, 师德师风培训, 师德师风教育, 师德师风专题 | ethics training, ethics education, ethics course, ethics lessons for teachers, teacher ethics training, ethics class for teachers, training on ethics | teacher-ethics, teacher-training
off-payroll-teacher | staff | 非编教师, 非编老师, 编外教师, 编外老师, 合同制教师, 非编, 编外, 没编制, 没编制的老师, 没编的老师, 没编的, 无编教师, 编外聘用教师, 合同工老师, 聘用制教师, 员额制, 员额教师, 备案制教师, 控制数教师, 劳务派遣教师, 编外人员 | contract teacher, off-payroll teacher, teacher without a post, teachers without posts, without an established post, temporary contract teacher, outsourced teacher | teacher
advanced | quality | 高级, 高层次, 高层次的, 较高级别, 高端 | advanced, high-level, high-end, higher-level |
# Vocational.
employer-satisfaction | quality | 用人单位满意度, 雇主满意度, 企业满意度, 企业满意, 单位满意度, 用人单位满意 | employer satisfaction, satisfaction of employers, company satisfaction | satisfaction
night-shift | activity | 夜班, 上夜班, 上晚班, 值夜班实习, 加夜班, 通宵班, 深夜加班 | night shift, night work, work nights, late shift, overnight shift |
tuition-waiver | money | 免学费, 免除学费, 学费减免, 不收学费, 免费上学, 学费全免, 免学杂费, 学杂费减免, 减免学费, 免除学杂费, 免费读书, 免保教费, 免收保教费, 免费教育, 免学费政策, 中职免学费 | tuition waiver, free tuition, fee waiver, no tuition, waive tuition, tuition free, fee exemption, exempt from fees, exempt from tuition, free schooling, free education, fees waived, free of charge tuition, tuition exemption |
graduate-placement-rate | assessment | 就业去向落实率, 毕业生就业去向落实率, 就业落实率, 毕业去向落实率, 毕业找到工作的比例, 毕业去向, 就业去向, 初次就业率, 去向落实率, 毕业生就业率, 毕业生就业, 毕业生初次就业率 | graduate placement rate, job placement rate, graduate destination rate, placement rate, graduate employment, graduate employment rate, graduates in work, graduates find jobs | employment
new-type-farmer | policy | 现代农业, 新型职业农民, 职业农民, 高素质农民, 新农民, 高素质农民培训, 农民培训, 农民教育, 培训农民, 农技培训, 新型农民 | new-type farmer, professional farmer, farmer training, farmer training programme, new farmers, farmers, train farmers, skilled farmer |
community-college | place | 社区学院, 社区学校, 社区大学, 社区教育中心, 社区教育学院, 市民学校, 社区教育机构 | community college, community school, community education centre, civic school |
learning-point-for-the-elderly | place | 老年学习点, 老年学校, 老年大学, 老年学堂, 老年教育学习点, 老人学校, 老年人学习点, 老年教学点, 老人上课 | learning point for the elderly, senior learning point, school for the elderly, senior university, university of the third age, senior college, elderly learning point, classes for the elderly |
contest-event | governance | 赛项, 比赛项目, 竞赛项目, 竞赛活动, 白名单竞赛, 竞赛白名单 | contest event, competition event, competitions list, whitelist competition |
vocational-college-entrance-exam | policy | 职教高考, 职业教育高考, 春季高考, 职教高考改革, 春考, 对口高考, 对口升学, 单招, 高职单招, 分类考试, 高职分类考试, 三校生高考 | vocational college entrance exam, vocational gaokao, vocational entrance exam, separate college entrance exam, spring gaokao, college entrance for vocational students |
five-year-programme | policy | 五年一贯制, 五年制高职, 五年贯通, 三二连读, 五年制大专, 五年连读, 三二分段, 中高职五年 | five-year programme, five-year vocational programme, five-year vocational, three-plus-two, five-year diploma, 5-year programme |
vocational-education-centre | place | 职教中心, 职业教育中心, 县职教中心, 县级职教中心, 职教中心学校, 职业技术教育中心, 县职业教育中心 | vocational education centre, vocational centre, vocational education center, county vocational centre | centre
# Funding.
special-bond | money | 专项债, 专项债券, 地方政府专项债券, 政府专项债, 地方债, 债券资金, 政府债券, 发债, 超长期国债, 超长期特别国债, 国债, 专项债资金 | special bond, special-purpose bond, local government bond, treasury bond, government bonds, bond money, ultra-long special treasury bond |
county-high-school-fund | money | 县中发展专项资金, 县中专项资金 | county high school fund, county senior high fund |
digital-education-funding | money | 信息化经费, 教育信息化经费, 信息化资金, 信息化投入, 教育信息化投入, 教育数字化经费, 数字化经费, 数字化资金, 信息化预算, 信息化专项 | digital education funding, informatisation funding, ICT budget, digital education money, ICT money, ICT funding, digital funding, digitalisation budget, money for digital education, IT budget | funding
county-high-school-revitalisation | governance | 县中振兴, 县中振兴行动, 县域高中振兴, 县中提升, 县中发展, 县中提升行动, 振兴县中, 县域普通高中振兴, 县中发展提升, 托管县中 | county high school revitalisation, county high school revival, county high school improvement, reviving county high schools |
county-high-school | place | 县中, 县域普通高中, 县一中, 县域高中, 县城高中, 县里高中, 县高中, 县级中学, 县里的高中, 县域高级中学 | county high school, county senior high, high school in the county town, county-town high school, senior high in the county |
# Digital and laboratory.
live-stream-classroom | digital | 三个课堂, 专递课堂, 名师课堂, 名校网络课堂, 同步课堂, 同步上课, 直播课, 网络专递课堂, 同上一堂课, 同上一节课, 直播课堂, 远程同步, 远程课堂, 线上同步课堂, 三个课堂应用, 专递课, 同步课 | live-stream classroom, livestream classroom, broadcast classroom, synchronous classroom, delivered classroom, shared online classroom, synchronous class, synchronous lesson, live-streamed class, live class, live lesson, streamed lesson, delivered lessons, remote class, remote lesson, distance class, three classrooms, live-stream lessons |
lead-classroom | digital | 主讲教室, 主讲课堂, 主讲端, 主讲学校, 主讲老师, 授课端, 中心校主讲 | lead classroom, main lecture room, host classroom, main classroom |
multimedia-equipment | digital | 多媒体设备, 班级多媒体, 多媒体教室, 多媒体教学设备, 多媒体配备, 班级一体机, 触控一体机, 教学一体机, 交互式多媒体, 多媒体教学 | multimedia equipment, classroom multimedia, multimedia classroom, multimedia devices, classroom screen |
ai-lab | digital | 人工智能教室, 人工智能实验室, ai实验室, ai教室, ai教学实验室, 人工智能实验教室, 人工智能体验中心, 人工智能中心, ai实训室 | AI lab, AI laboratory, AI classroom, artificial intelligence lab, AI learning space, AI experience centre |
recording | safety | 监控录像, 监控视频, 录像, 监控资料, 录像保存, 监控保存, 监控回放, 监控留存, 录像资料, 视频资料, 录像保留, 调监控, 监控记录 | recording, cctv recording, footage, cctv footage, surveillance video, video footage, camera footage, video recordings, surveillance footage, keep the footage | camera
network-security | digital | 网络安全检查, 网络安全等级保护, 网络安全演练, 等保, 网络安全等保, 网络安全测评, 等级保护, 等保测评, 安全测评, 网络安全自查, 网安检查 | network security, network security check, network security inspection, cyber security check, security assessment of systems, cyber security inspection, cybersecurity check, IT security check | cyber-safety
automated-marking | digital | 智能阅卷, 智慧作业, 智能批改, 智能批阅, 机器阅卷, 智能作业, 智能作业批改, ai批改, ai批改作业, 电子阅卷, 网上阅卷, 作业智能批改, 扫描阅卷 | automated marking, smart marking, smart homework, automatic marking, AI marking, AI grading, machine marking, smart grading, automated grading, auto-marking, computer marking |
teaching-diagnosis | digital | 课堂教学诊断, 教学诊断, 课堂诊断, 人工智能诊断, 课堂分析, 课堂观察, 课堂教学评价, ai课堂分析, 智能教研, 课堂教学分析, ai听课 | teaching diagnosis, classroom diagnosis, AI classroom diagnosis, lesson analysis, classroom analysis, AI lesson analysis, teaching diagnostics, diagnosis of lessons |
# Safety.
anti-ramming-facility | safety | 防冲撞, 防冲撞设施, 硬质隔离, 硬隔离, 防撞设施, 防冲撞装置, 升降柱, 防冲撞硬隔离, 隔离设施, 硬质隔离设施 | anti-ramming facility, crash barrier, collision barrier, vehicle barrier, anti-collision barrier, anti-collision facility, anti-ram bollard |
internet-cafe | world | 网吧, 互联网上网服务营业场所, 上网服务场所, 网咖, 电竞酒店, 黑网吧, 电竞馆, 游戏厅, 酒吧, 台球厅, 剧本杀, 歌舞厅, 娱乐场所 | internet cafe, cyber cafe, net bar, cybercafe, bar near schools, e-sports hotel, amusement arcade, entertainment venue, pub |
hazardous-chemical | safety | 危险化学品, 危化品, 危化, 化学药品, 实验药品, 化学试剂, 危险化学药品, 废液, 实验废液, 易制毒, 化学品 | hazardous chemical, dangerous chemical, chemicals, reagent, lab waste, chemical store, hazardous waste |
# Labour, arts, reading.
labour-practice | activity | 劳动实践, 校外劳动实践, 集中劳动, 劳动实践活动, 劳动实践课, 校外劳动实践活动, 劳动体验, 农事体验, 农耕, 农耕体验 | labour practice, labor practice, off-campus labour, hands-on labour, labour activity, field labour, hands-on work, farming experience, labour experience | labour-education
labour-skill | activity | 劳动技能, 生活技能, 劳动项目, 生产劳动, 日常生活劳动, 家务技能, 生活自理, 自理能力, 劳动本领, 会做家务, 生活自理能力, 劳动能力, 整理收纳, 洗衣做饭 | labour skill, life skill, household skill, productive labour, self-care, cook a meal, housework skill, living skills, practical life skill | labour-education
planting | activity | 种植, 养殖, 手工, 木工, 缝纫, 种植养殖, 竹编, 手工制作, 手工课, 种树, 植树, 养殖园, 采摘, 养花 | planting, gardening, handicraft, woodwork, sewing, bamboo weaving, tree planting, craft lesson |
arts-immersion | activity | 美育浸润, 美育浸润行动, 高雅艺术进校园, 艺术浸润, 学校美育浸润行动, 美育浸润计划, 艺术进校园, 文艺进校园, 送戏进校园 | arts immersion, high art on campus, arts on campus, opera on campus, aesthetic education immersion, performances in schools, heritage on campus |
classical-poetry | activity | 诗词, 经典诗词, 古诗, 古诗词, 背诗, 背古诗, 唐诗, 宋词, 古诗文, 诗词诵读, 诗词大会 | classical poetry, poetry recitation, ancient poem, ancient poetry, poem recitation, classical poem, recite poems, poetry, Tang poem |
science-experiment | activity | 科学实验, 分组实验, 演示实验, 动手实验, 实验操作考试, 科学小实验, 家庭实验, 必做实验, 学生实验, 基础实验 | science experiment, group experiment, hands-on experiment, do experiments, experiments in class, hands-on science, lab experiments, required experiment, student experiment, practical test |
science-outreach-activity | activity | 科普活动, 科学家进校园, 科学教育实践, 科技馆进校园, 科普进校园, 科学家讲座, 院士进校园, 科技进校园, 科普讲座, 科普讲堂, 科普报告, 流动科技馆, 科普大篷车, 科普实践, 科学家演讲团 | science outreach activity, scientists in schools, scientists visiting schools, scientist visits, science talk, science lecture, science visit, science popularisation, mobile science museum | science-activity
red-study-trip | activity | 红色研学, 红色场馆, 红色基地, 革命旧址, 红色资源, 红色教育基地, 扫墓, 祭扫, 红色讲解员, 红色旧址 | red study trip, red site, revolutionary site, tomb sweeping | research-study
route | world | 线路, 路线, 研学线路, 研学路线, 研学线, 精品线路, 研学精品线路, 主题线路 | route, itinerary, study routes, trip route |
# Health, nutrition, mental health.
menu | health | 带量食谱, 菜谱, 菜单, 每周菜谱, 菜单公示, 一周食谱, 每周食谱, 带量菜谱, 食谱公示, 周食谱, 点菜, 菜品 | menu, weekly menu, menus, weekly menus, recipe, dish list | lunch
crisis-intervention | health | 心理危机干预, 危机干预, 危机事件, 心理干预, 危机应对, 心理危机处置, 心理应急, 危机预警 | crisis intervention, mental health crisis, crisis response, psychological intervention, mental crisis, psychological crisis intervention, crisis management, psychological emergency |
# Rural, boarding, transport.
bus-fare | money | 车费, 校车费, 乘车费, 校车票价, 校车票, 公交车费, 坐车费, 坐车钱, 校车收费, 车钱, 坐校车要钱, 乘车补贴, 交通费, 乘车补助 | bus fare, school bus fee, bus fee, bus ticket, school bus fare, transport fee, fare for the school bus, bus subsidy |
school-community | governance | 城乡共同体, 教联体, 共同体, 城乡学校共同体, 教育共同体, 城乡教育共同体, 县域教共体, 教共体, 联合校, 城乡学校联合体, 联合体, 学校共同体, 办学共同体, 牵头校, 成员校, 核心校 | school community, urban-rural school community, school consortium, education community, education consortium, school consortia, urban-rural consortium, lead school, member school, partner school in the consortium, consortium |
trusteeship-support | governance | 托管帮扶, 对口支援, 组团式帮扶, 组团帮扶, 委托管理, 对口支援学校, 教育帮扶, 对口帮扶学校, 帮扶学校, 托管办学, 组团式支援, 援疆, 援藏, 东西部协作, 跨校帮扶, 城乡结对 | trusteeship support, partner support, paired assistance, entrusted management, trusteeship, paired support for schools, partner assistance, supporting a weak school, east-west cooperation, aid Xinjiang, aid Tibet, assistance team |
# Exams, admissions.
poaching-students | assessment | 掐尖, 掐尖招生, 跨县招生, 跨区招生, 抢生源, 提前招生, 违规招生, 抢生, 抢好学生, 挖好学生, 挖生源, 抢学生, 提前招, 提前录取, 跨区域招生, 跨市招生, 违规跨区域招生, 挖尖子, 抢尖子, 掐尖生, 抢优生, 点招, 挖学生 | poaching students, cherry-picking students, cross-county recruitment, recruiting top students, poach top students, poaching, cross-district enrolment, cross-county enrolment, steal top students, cream off students, early admission, enrol from other counties, lure away students |
# Family, community, after-school.
family-education-station | family | 家庭教育指导站, 家长指导站, 家庭教育指导中心, 指导站, 家教指导站, 家教站, 家庭教育站, 家长驿站, 家庭教育服务站, 社区家长学校, 家长服务站, 家庭教育指导服务站, 社区家庭教育指导 | family education station, parent guidance station, guidance station, guidance centre, parenting station, parenting centre, family guidance centre, parent service station | home-education
subdistrict | world | 街道, 社区, 居委会, 街道社区, 社区居委会, 街道办, 街道办事处, 各街道, 居民委员会 | subdistrict, neighbourhood, sub-district, neighbourhood committee, residents' committee, street office |
# Governance.
inspections-and-checks | governance | 督查检查, 督查检查考核, 督查检查考核事项, 检查考核, 检查评比, 评比, 检查评比考核, 督查检查评比考核, 督检考, 进校检查事项, 来检查, 上级检查, 迎接检查, 各类检查 | inspections and checks, inspection and appraisal items, checks on schools, inspections of schools, checks and appraisals, inspect schools, inspectors come, appraisal checks, checks and assessments |
ingredient | health | 食材, 食材成本, 食材费, 原材料, 菜钱, 食材公示, 食品原料, 粮油, 肉类, 蔬菜 | ingredient, food ingredient, food cost, raw ingredients, cost of food, vegetables, cooking oil |
upgrade | action | 达标改造, 提升改造, 改造提升, 改造达标, 提标改造, 标准化改造, 提质改造, 升级改造, 升级, 全面改造 | upgrade, makeover, brought up to standard, bring up to standard |
fissure-sealant | health | 窝沟封闭, 涂氟, 封牙, 封闭牙齿, 六龄齿, 窝沟 | fissure sealant, dental sealant, fluoride, fluoride varnish, tooth sealant |
traffic-police | world | 交警, 辅警, 民警, 警力, 执勤民警, 警察执勤, 高峰勤务民警, 交警执勤, 护学民警 | traffic police, police officer, traffic officer, police presence, officers on duty, police on the street |
graduation-project | activity | 毕业设计, 毕业论文, 毕业作品, 毕业答辩, 毕设 | graduation project, dissertation, graduation thesis, thesis, final-year project |
questionnaire | governance | 匿名问卷, 问卷, 问卷调查, 匿名调查, 调查问卷, 做问卷, 民意调查 | questionnaire, anonymous survey, survey, opinion poll, anonymous questionnaire, poll |
# Words of wide use in plans.
rural | quality | 农村, 乡村, 乡下, 乡里, 村里, 村子, 乡间, 农村地区, 乡村地区, 山村, 村屯 | rural, countryside, rural area, in the countryside, in the village, country areas, village |
urban | quality | 城区, 城镇, 县城, 城里, 县城里, 城市里, 市里学校, 县城学校, 城区学校, 城里学校 | urban, in town, city schools, urban area, county town, county seat, in the county town |
leadership | policy | 领导力, 胜任力, 信息化领导力, 数字领导力, 信息化领导能力, 校长领导力, 数字化领导力 | leadership, competence, capability, leadership skills, digital leadership, school leadership skill |
maintenance | digital | 运维, 维护, 运行维护, 日常维护, 运营维护, 技术维护, 系统维护, 运维服务, 管护, 维护费, 运维费 | maintenance, upkeep, running and upkeep, maintain equipment, technical support, tech support, maintenance cost, upkeep cost, system maintenance |
generative-ai | digital | 生成式, 生成式人工智能, 生成式ai, 内容生成, 大模型, chatgpt, deepseek, 豆包, ai工具, ai写作业, 用ai写作业, 用ai, ai生成, ai大模型, 人工智能大模型, 用人工智能写作业, 智能体 | generative AI, content generator, AI generator, generative tool, AI tool, large language model, large model, chatbots for homework, AI chatbot, use AI for homework | ai-education
upload | digital | 上传, 校本资源, 资源上传, 传资源, 上传资源, 上传到平台, 资源上传量 | upload, uploaded resource |
active-rate | digital | 活跃率, 月活跃率, 使用率, 用的老师比例, 月活, 活跃用户, 平台使用率, 登录率, 平台活跃率, 平台登录率 | active rate, active user rate, usage rate, active users, monthly active, utilisation rate, login rate, platform usage, utilization rate |
data-leak | digital | 数据泄露, 学生信息泄露, 个人信息泄露, 信息泄露, 泄露, 信息外泄, 数据外泄, 泄密, 数据被盗 | data leak, data breach, leak, leaked data, leakage, information leak, personal data leak |
cyber-attack | digital | 网络攻击, 攻防演练, 网络安全攻防演练, 黑客, 被黑, 病毒攻击, 网络演练, 网络安全应急演练, 网络攻防, 攻防 | cyber attack, cyber security drill, cybersecurity drill, cyberattack, hacker, hacking, virus attack, cyber drill, penetration test | cyber-safety
literacy-assessment | assessment | 教师数字素养, 素养测评, 数字素养测评, 数字素养测试, 教师素养测评, 素养考核, 学生数字素养测评, 学生素养测评, 信息素养测评 | literacy assessment, digital literacy test, digital literacy assessment, digital skills test, digital skills assessment, literacy test | digital-literacy
one-way-journey | governance | 走读单程, 单程, 通勤时间, 上下学路程, 上学路上, 上学时间单程, 走路上学, 路上时间, 上学单程, 步行上学, 单程时间, 坐车时间, 路程时间, 走路到学校, 单程步行, 单程车程, 车程, 步行时间 | one-way journey, commute, commuting time, journey to school, travel time to school, one way trip, single trip, walk to school, travel time, ride to school, ride time, journey time, bus ride, walking time, way to school, on the way to school, commute to school, one-way walk |
closure | governance | 关停, 停办, 关门, 关闭学校, 关闭, 停止办学, 关停幼儿园 | closure, closed down, shut down, shut for good, stop running |
demolition | place | 拆除, 拆迁, 拆掉, 拆校, 拆房子, 拆旧, 拆除重建, 征拆 | demolition, tear down, demolish, knock down, torn down, pull down |
capacity | place | 容量, 可容纳, 装得下, 容纳, 能容纳, 可容纳学生, 最多容纳, 容得下, 接待能力, 承载能力 | capacity, holding capacity, accommodate, maximum capacity, intake capacity, seating capacity |
violence | health | 暴力, 虐待, 家暴, 家庭暴力, 暴力行为, 打老婆, 虐童, 虐待儿童 | abuse, school violence, domestic violence, ill-treatment, maltreatment |
morning-health-check | health | 晨检, 午检, 晨午检, 早检, 入园检查, 晨间检查, 全日健康观察, 晨检制度, 晨检午检, 晨午晚检 | morning health check, daily temperature check, morning checks, health check at the door, morning and noon check, temperature check, morning inspection |
morning-exercise | activity | 早操, 广播操, 做早操, 出操, 早操时间, 晨跑, 晨练, 早锻炼, 跑早操 | morning exercise, broadcast exercise, morning run, morning jog, callisthenics, morning drill |
meeting | governance | 会议, 专题会议, 工作会议, 开会, 座谈会, 座谈, 调度会, 调度会议, 推进会, 现场会, 工作例会, 校务会, 校长办公会 | special meeting, hold a meeting, working meeting, symposium, dispatch meeting, progress meeting, regular meeting, monthly meeting |
lecture | activity | 讲座, 专题讲座, 主题讲座, 报告会, 宣讲会, 讲课, 专题报告, 开讲座, 讲座活动 | lecture, seminar, talk, talks for students, give a talk, guest lecture, guest talk, public lecture |
data-centre | digital | 大数据中心, 数据中心, 教育大数据中心, 教育数据中心, 机房建设, 数据机房, 服务器 | data centre, data center, big data centre, server, server room, education data centre |
smart-classroom | digital | 智慧课堂, 智慧课堂示范课, 智慧课堂示范校, 智慧教室, 未来教室, 智慧课堂应用, 未来课堂 | smart classroom, smart lesson, intelligent classroom, future classroom |
# Of pay, contracts, order and the year's business.
equal-pay | money | 同工同酬, 同等待遇, 同工不同酬 | equal pay, same pay for same work, equal pay for equal work, same pay as regular teachers |
transport-allowance | money | 交通补贴, 交通补助, 交通补贴标准, 通勤补贴, 通勤补助, 交通费补助, 车补 | transport allowance, travel allowance, transport subsidy, travel subsidy, commuting allowance, commuting subsidy | allowance
rent | money | 租金, 房租, 租金标准, 房租钱, 租房费用, 交房租, 收租 | rent, rental fee, house rent, monthly rent, rental price |
rent-subsidy | money | 租房补贴, 租房补助, 房租补贴, 住房租赁补贴, 租房钱补贴 | rent subsidy, rental subsidy, rent allowance, rental allowance, help with rent | allowance
borrowed-teacher | governance | 借调, 抽调, 借用, 在编不在岗, 吃空饷, 占编, 长期借用, 占用编制, 挤占编制, 被借走, 借走 | seconded away, borrowed teacher, borrowed away, borrowed from schools, on loan to other offices, ghost employee, teachers on loan |
class-teacher-ratio | governance | 班师比, 师班比, 教师与班级比, 班级教师比 | class-teacher ratio, class to teacher ratio, teacher-class ratio |
notice-period | governance | 公示期, 公示时间, 贴出来, 张贴, 公示天数, 公开征求意见, 征求意见, 听证, 听证会, 意见征集 | notice period, public notice period, public hearing, public consultation, posted up, put up on the wall |
lead-group-office | governance | 专班, 工作专班, 领导小组办公室, 工作小组, 组长, 副组长, 任组长, 牵头领导, 领导机构 | task force, working group, group leader |
last-ranked | governance | 末位, 排名末位, 倒数, 垫底, 连续两年排名末位 | bottom of the ranking, ranked last, come last, lowest-ranked, last place, bottom-ranked |
typical-case | governance | 典型案例, 优秀案例, 典型经验, 经验推广, 案例, 案例集 | typical case, good practice, case study, model case, best practice, exemplary case |
sub-plan-stage | governance | 实施步骤, 启动阶段, 推进阶段, 总结阶段, 动员部署, 全面实施阶段, 巩固提升阶段, 分几步, 分步实施 | implementation step, start-up phase, implementation phase, rollout phase, launch phase, concluding phase |
talent-plan | policy | 人才引进计划, 引才, 人才计划, 引才计划, 招才引智, 高层次人才引进 | talent plan, talent scheme, talent recruitment, attract talent |
parents-duty-ban | governance | 家长打卡, 家长代劳, 家长批改作业, 让家长批改, 家长改作业, 要求家长打卡 | parents mark homework, parents correct homework, parental check-in, parents' signature, parents grade homework |
wechat-homework | governance | 微信布置作业, 群里布置作业, 在群里布置作业, 微信群布置作业, qq群布置作业, 手机布置作业, 手机交作业 | homework by WeChat, homework via WeChat, homework in the chat group, homework by phone, homework through the group chat |
homework-types | assessment | 分层作业, 弹性作业, 个性化作业, 作业公示, 作业批改, 实践性作业, 校本作业 | differentiated homework, tiered homework, homework design, punitive homework, personalised homework, flexible homework | homework
