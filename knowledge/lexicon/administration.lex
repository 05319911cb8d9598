# School construction and grounds.
settling-in-allowance | money | 安家费, 安家补助, 安家补贴, 购房补贴, 人才补贴 | settling-in allowance, settling-in grant, relocation allowance, resettlement allowance, housing grant | allowance
sports-ground-area | place | 运动场面积, 体育场地面积, 活动场地面积, 户外活动场地, 室外活动场地 | sports ground area, playground area, outdoor play area | playground
start-of-construction | governance | 开工, 动工, 开工建设, 破土动工 | start of construction, construction start, break ground |
completion-of-construction | governance | 竣工, 完工, 建成投用, 竣工验收, 投用, 投入使用 | completion of construction, completed building, brought into use, put into use |
service-radius | place | 服务半径, 就近入学距离, 上学距离 | service radius, catchment distance, walking distance |
school-route | place | 通学路, 上学路, 接送区, 接送站, 家长接送区, 落客区 | school route, drop-off area, pick-up area, drop-off zone, pick-up point |
ice-rink | place | 冰场, 冰雪场地, 滑冰场 | ice rink, skating rink |
training-building | place | 实训楼, 实训大楼, 实训中心 | training building, practical training building, practical training centre |
idle-school-building | place | 闲置校舍, 空余校舍, 闲置校园, 闲置资产 | idle school building, disused school building, vacant premises |
prefabricated-building | place | 装配式, 装配式建筑, 绿色建筑 | prefabricated building, green building |
science-lab | place | 理化生实验室, 物理实验室, 化学实验室, 生物实验室, 科学实验室, 探究实验室 | science lab, science laboratory, physics lab, chemistry lab, biology lab | lab
agent-construction | governance | 代建, 代建制, epc, 总承包 | agent construction, turnkey construction |
places-warning | governance | 学位预警, 学位预警机制 | places warning, school place warning |
supporting-facility | place | 公共服务设施, 配套设施, 周边配套 | supporting facility, public facility |
new-town | place | 新城, 新区, 开发区, 高新区, 片区 | new town, development zone, new area |
old-town | place | 老城, 老城区, 主城区, 中心城区 | old town, city centre area, downtown |
# Kindergartens.
kg-school | place | 园子, 幼稚园 | kg school |
village-kindergarten | place | 村级幼儿园, 村办园, 村级园, 村园 | village kindergarten, village preschool |
attached-kindergarten | place | 附属幼儿园, 附设园, 附设幼儿班, 附设幼儿园 | attached kindergarten, kindergarten attached to a school |
provincial-demonstration-kindergarten | quality | 省级示范园, 省示范园, 省级示范幼儿园 | provincial demonstration kindergarten |
municipal-demonstration-kindergarten | quality | 市级示范园, 市示范园, 市级示范幼儿园 | municipal demonstration kindergarten |
grade-one-kindergarten | quality | 一级园, 一级幼儿园 | grade one kindergarten, first-class kindergarten |
grade-two-kindergarten | quality | 二级园, 二级幼儿园 | grade two kindergarten, second-class kindergarten |
ordinary-kindergarten | quality | 一般园, 普通园, 未定级园 | ordinary kindergarten, unrated kindergarten |
entrance-test | governance | 入园测试, 入园考试, 入学测试, 入学考试 | admission test, entry test | exam
kindergarten-quality-assessment | assessment | 幼儿园保教质量评估, 保教质量评估, 办园水平评估, 办园质量评估 | kindergarten quality assessment, kindergarten evaluation |
# Special education.
learning-in-regular-class | policy | 随班就读, 就读于普通学校 | learning in regular class, regular class placement, mainstreaming |
resource-centre | place | 特殊教育资源中心, 资源中心, 特教资源中心 | resource centre, special education resource centre | centre
resource-teacher | staff | 资源教师, 特教资源教师 | resource teacher | teacher
itinerant-teacher | staff | 巡回指导教师, 巡回教师 | itinerant teacher, visiting teacher, peripatetic teacher | teacher
individual-education-plan | governance | 个别化教育计划, 个别化教育, 个别教育计划, 个训 | individual education plan, IEP, individualised education plan, individual plan |
rehabilitation | health | 康复, 康复训练, 医教结合, 教康结合 | rehabilitation, rehab, therapy |
inclusive-place | place | 融合学位, 特教学位, 特殊教育学位 | inclusive place, special education place | place-number
# Teachers.
non-teaching-staff | staff | 非教学岗位, 非教学岗, 非教学人员, 非教学岗位人员 | non-teaching staff, non-teaching post, nonteaching staff, non-teaching position | school-staff
non-teaching-campaign | governance | 非教学任务, 非教学事务, 非教学活动, 非教学负担, 社会事务进校园, 社会事务 | non-teaching campaign, non-teaching task, non-teaching activity, non-teaching duty, social affairs in schools |
general-subject-teacher | staff | 公共基础课教师, 基础课教师, 文化课教师 | general subject teacher, foundation course teacher | teacher
lab-teacher | staff | 实验教师, 实验员, 实验室管理员 | lab teacher, lab technician, laboratory assistant | teacher
special-post-teacher | staff | 特岗教师, 特岗老师, 特岗 | special-post teacher | teacher
county-managed-school-employed | governance | 无校籍管理, 县管校聘, 区管校聘 | county-managed school-employed, district-managed school-hired |
principal-rank-system | governance | 职级制, 校长职级制, 校长职级 | principal rank system, principal grading |
rank-allowance | money | 职级津贴, 校长职级津贴 | rank allowance, principal rank allowance | allowance
township-allowance | money | 乡镇工作补贴, 乡镇补贴 | township allowance, township work subsidy | allowance
post-allowance | money | 岗位补助, 特教津贴, 特殊岗位补助, 特殊教育津贴 | post allowance, special education allowance | allowance
holiday-gift-money | money | 慰问金, 节日慰问, 教师节慰问 | holiday gift money, festival bonus |
oath | governance | 宣誓, 师德承诺, 入职宣誓 | oath, ethics pledge |
ethics-training | action | 师德培训, 师德教育, 师德专题教育 | ethics training, ethics education | teacher-ethics, teacher-training
off-payroll-teacher | staff | 非编教师, 非编老师, 编外教师, 编外老师, 合同制教师, 非编, 编外 | contract teacher, off-payroll teacher, teacher without a post | teacher
advanced | quality | 高级, 高层次 | advanced, high-level |
# Vocational.
employer-satisfaction | quality | 用人单位满意度, 雇主满意度, 企业满意度 | employer satisfaction | satisfaction
night-shift | activity | 夜班, 上夜班 | night shift, night work |
tuition-waiver | money | 免学费, 免除学费, 学费减免 | tuition waiver, free tuition, fee waiver |
graduate-placement-rate | assessment | 就业去向落实率, 毕业生就业去向落实率, 就业落实率, 毕业去向落实率 | graduate placement rate, job placement rate, graduate destination rate | employment
new-type-farmer | policy | 现代农业, 新型职业农民, 职业农民, 高素质农民 | new-type farmer, professional farmer, farmer training |
community-college | place | 社区学院, 社区学校 | community college, community school |
learning-point-for-the-elderly | place | 老年学习点, 老年学校, 老年大学 | learning point for the elderly, senior learning point, school for the elderly |
contest-event | governance | 赛项, 比赛项目 | contest event, competition event |
vocational-college-entrance-exam | policy | 职教高考, 职业教育高考, 春季高考 | vocational college entrance exam |
five-year-programme | policy | 五年一贯制, 五年制高职 | five-year programme, five-year vocational programme |
vocational-education-centre | place | 职教中心, 职业教育中心, 县职教中心 | vocational education centre, vocational centre | centre
# Funding.
special-bond | money | 专项债, 专项债券, 地方政府专项债券, 政府专项债 | special bond, special-purpose bond, local government bond |
county-high-school-fund | money | 县中发展专项资金, 县中专项资金 | county high school fund, county senior high fund |
digital-education-funding | money | 信息化经费, 教育信息化经费 | digital education funding, informatisation funding, ICT budget | funding
county-high-school-revitalisation | governance | 县中振兴, 县中振兴行动, 县域高中振兴 | county high school revitalisation, county high school revival |
county-high-school | place | 县中, 县域普通高中, 县一中, 县域高中 | county high school, county senior high |
# Digital and laboratory.
live-stream-classroom | digital | 三个课堂, 专递课堂, 名师课堂, 名校网络课堂, 同步课堂 | live-stream classroom, livestream classroom, broadcast classroom, synchronous classroom, delivered classroom, shared online classroom, synchronous class, synchronous lesson |
lead-classroom | digital | 主讲教室, 主讲课堂 | lead classroom, main lecture room |
multimedia-equipment | digital | 多媒体设备, 班级多媒体, 多媒体教室 | multimedia equipment, classroom multimedia |
ai-lab | digital | 人工智能教室, 人工智能实验室, ai实验室, ai教室 | AI lab, AI laboratory, AI classroom, artificial intelligence lab |
recording | safety | 监控录像, 监控视频, 录像, 监控资料 | recording, cctv recording, footage, cctv footage, surveillance video | camera
network-security | digital | 网络安全检查, 网络安全等级保护, 网络安全演练, 等保 | network security, network security check, network security inspection, cyber security check | cyber-safety
automated-marking | digital | 智能阅卷, 智慧作业, 智能批改 | automated marking, smart marking, smart homework |
teaching-diagnosis | digital | 课堂教学诊断, 教学诊断, 课堂诊断, 人工智能诊断 | teaching diagnosis, classroom diagnosis, AI classroom diagnosis |
# Safety.
anti-ramming-facility | safety | 防冲撞, 防冲撞设施, 硬质隔离 | anti-ramming facility, crash barrier, collision barrier |
internet-cafe | world | 网吧, 互联网上网服务营业场所, 上网服务场所, 网咖 | internet cafe, cyber cafe, net bar |
hazardous-chemical | safety | 危险化学品, 危化品 | hazardous chemical, dangerous chemical |
# Labour, arts, reading.
labour-practice | activity | 劳动实践, 校外劳动实践, 集中劳动, 劳动实践活动 | labour practice, labor practice, off-campus labour, hands-on labour | labour-education
labour-skill | activity | 劳动技能, 生活技能, 劳动项目, 生产劳动, 日常生活劳动 | labour skill, life skill, household skill, productive labour | labour-education
planting | activity | 种植, 养殖, 手工, 木工, 缝纫 | planting, gardening, handicraft, woodwork, sewing |
arts-immersion | activity | 美育浸润, 美育浸润行动, 高雅艺术进校园 | arts immersion, high art on campus |
classical-poetry | activity | 诗词, 经典诗词 | classical poetry, poetry recitation |
science-experiment | activity | 科学实验, 分组实验, 演示实验, 动手实验 | science experiment, group experiment, hands-on experiment |
science-outreach-activity | activity | 科普活动, 科学家进校园, 科学教育实践, 科技馆进校园 | science outreach activity, scientists in schools | science-activity
red-study-trip | activity | 红色研学, 红色场馆, 红色基地, 革命旧址 | red study trip, red site, revolutionary site | research-study
route | world | 线路, 路线, 研学线路, 研学路线 | route, itinerary |
# Health, nutrition, mental health.
menu | health | 带量食谱, 菜谱, 菜单 | menu, weekly menu | lunch
crisis-intervention | health | 心理危机干预, 危机干预 | crisis intervention, mental health crisis |
# Rural, boarding, transport.
bus-fare | money | 车费, 校车费, 乘车费 | bus fare, school bus fee, bus fee |
school-community | governance | 城乡共同体, 教联体, 共同体, 城乡学校共同体 | school community, urban-rural school community, school consortium |
trusteeship-support | governance | 托管帮扶, 对口支援, 组团式帮扶 | trusteeship support, partner support, paired assistance |
# Exams, admissions.
poaching-students | assessment | 掐尖, 掐尖招生, 跨县招生, 跨区招生, 抢生源, 提前招生, 违规招生 | poaching students, cherry-picking students, cross-county recruitment, recruiting top students, poach top students |
# Family, community, after-school.
family-education-station | family | 家庭教育指导站, 家长指导站, 家庭教育指导中心, 指导站, 家教指导站 | family education station, parent guidance station, guidance station, guidance centre | home-education
subdistrict | world | 街道, 社区, 居委会 | subdistrict, neighbourhood |
# Governance.
inspections-and-checks | governance | 督查检查, 督查检查考核, 督查检查考核事项, 检查考核 | inspections and checks, inspection and appraisal items |
ingredient | health | 食材, 食材成本, 食材费 | ingredient, food ingredient, food cost |
upgrade | action | 达标改造, 提升改造, 改造提升 | upgrade, makeover |
fissure-sealant | health | 窝沟封闭 | fissure sealant, dental sealant |
traffic-police | world | 交警, 辅警, 民警 | traffic police, police officer |
graduation-project | activity | 毕业设计, 毕业论文 | graduation project |
questionnaire | governance | 匿名问卷, 问卷, 问卷调查 | questionnaire, anonymous survey |
# Words of wide use in plans.
rural | quality | 农村, 乡村, 乡下, 乡里, 村里 | rural, countryside |
urban | quality | 城区, 城镇, 县城 | urban, in town |
leadership | policy | 领导力, 胜任力, 信息化领导力, 数字领导力 | leadership, competence, capability |
maintenance | digital | 运维, 维护, 运行维护 | maintenance, upkeep, running and upkeep |
generative-ai | digital | 生成式, 生成式人工智能, 生成式ai, 内容生成, 大模型 | generative AI, content generator, AI generator, generative tool | ai-education
upload | digital | 上传, 校本资源, 资源上传 | upload, uploaded resource |
active-rate | digital | 活跃率, 月活跃率, 使用率 | active rate, active user rate, usage rate |
data-leak | digital | 数据泄露, 信息泄露 | data leak, data breach, leak |
cyber-attack | digital | 网络攻击, 攻防演练, 网络安全攻防演练 | cyber attack, cyber security drill, cybersecurity drill | cyber-safety
literacy-assessment | assessment | 教师数字素养, 素养测评, 数字素养测评 | literacy assessment, digital literacy test | digital-literacy
one-way-journey | governance | 走读单程, 单程, 通勤时间, 上下学路程, 上学路上 | one-way journey, commute, commuting time, journey to school, travel time to school |
closure | governance | 关停, 停办, 关门, 关闭学校, 关闭, 停止办学, 关停幼儿园 | closure, closed down, shut down, shut for good, stop running |
demolition | place | 拆除, 拆迁 | demolition, tear down |
capacity | place | 容量, 可容纳 | capacity, holding capacity |
violence | health | 暴力, 虐待 | abuse, school violence |
morning-health-check | health | 晨检, 午检, 晨午检 | morning health check, daily temperature check |
morning-exercise | activity | 早操, 广播操 | morning exercise, broadcast exercise |
meeting | governance | 会议, 专题会议, 工作会议 | special meeting |
lecture | activity | 讲座, 专题讲座 | lecture, seminar, talk |
data-centre | digital | 大数据中心, 数据中心, 教育大数据中心 | data centre, data center, big data centre |
smart-classroom | digital | 智慧课堂, 智慧课堂示范课 | smart classroom, smart lesson |
