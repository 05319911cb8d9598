# More of money and of running a school.
class-teacher-allowance | money | 班主任津贴, 班主任费, 班主任补贴, 班主任补助, 班主任待遇 | class teacher allowance, head teacher allowance, homeroom allowance, form tutor pay | allowance, class-teacher
rural-allowance | money | 乡村教师生活补助, 乡村教师补助, 乡村教师津贴, 艰苦边远津贴 | rural teacher allowance, rural teacher subsidy, village teacher subsidy, hardship allowance | allowance, rural-teacher, rural
outdoor-allowance | money | 室外补贴, 室外工作补贴, 户外补贴, 高温补贴 | outdoor allowance, outdoor work subsidy, heat allowance | allowance
overtime-pay | money | 加班费, 课后服务补助, 课时费, 代课费 | overtime pay, extra pay, cover pay, hourly pay |
housing-fund | money | 公积金, 社保, 五险一金, 住房补贴 | housing fund, social insurance, housing allowance |
award-money | money | 奖励基金, 优秀教师奖励基金 | award fund | fund
award-subsidy | money | 奖补, 奖补资金, 以奖代补, 奖补政策, 补助标准, 生均补助标准 | subsidy per child, award subsidy, grant to kindergartens, subsidy standard | allowance
private-kg-subsidy | money | 民办园补助, 民办园奖补 | private kindergarten subsidy | award-subsidy
guide-price | money | 政府指导价, 限价, 指导价 | government guide price, price cap |
fee-childcare | money | 保教费, 保教费标准, 保育费, 保教收费, 托费, 保育教育费 | care and education fee, nursery fee, childcare fee, kindergarten fee, kindergarten tuition, kindergarten tuition fee, preschool tuition, preschool fee | fee
service-fee | money | 课后服务费, 课后服务收费, 延时费 | after-school service fee, after-school fee | fee, after-school-service
book-fee | money | 书本费, 教材费, 资料费, 班费, 作业本费 | textbook fee, book fee, class fund | fee
boarding-fee | money | 住宿费, 寄宿费 | boarding fee, accommodation fee | fee
meal-fee | money | 伙食费, 饭钱, 餐费, 学生餐费 | meal fee, lunch money, cost of lunch | fee, lunch
exam-fee | money | 考试费, 报名费 | exam fee, registration fee | fee
donation | money | 捐款, 捐赠, 赞助费, 择校费 | donation, sponsorship, school choice fee |
refund | money | 退费, 退款, 预收费, 资金监管 | refund, prepaid fee, fund supervision |
training-funding | money | 培训经费, 教师培训经费, 培训费 | training budget, training funds, training money | funding, teacher-training
equipment-funding | money | 器材经费, 设备经费, 体育器材经费, 美育器材经费, 体育美育器材经费 | equipment money, equipment funding, equipment budget | funding, equipment
construction-funding | money | 学校建设资金, 建设资金 | construction money, building money | funding, investment
course-funding | money | 课程开发经费 | course development budget | funding
procurement | money | 采购, 招标, 报销, 审计 | procurement, tender, reimbursement, audit |
tax | money | 税, 发票 | tax, invoice |
lottery-money | money | 彩票公益金, 债券 | bond |
fiscal-share | money | 占比gdp, 国内生产总值, gdp, 4% | gross domestic product |
civil-servant-pay | money | 公务员工资, 公务员平均工资, 平均工资收入, 平均工资, 平均工资收入水平, 公务员 | civil servant pay, average pay, average salary, civil servant | salary
intern-pay | money | 实习报酬, 岗位实习报酬, 实习工资, 试用期工资, 试用期工资标准 | intern pay, internship pay, placement pay, trainee wage, probation wage, probation pay | internship, salary
subsidy-poor | money | 应助尽助, 营养改善, 营养餐补助, 两免一补, 营养膳食补助, 膳食补助, 餐费补助, 营养餐补, 营养改善计划 | meal subsidy, free textbooks, meal allowance, lunch subsidy, food subsidy, nutrition subsidy, nutrition programme, nutrition plan, school meal subsidy | nutrition, allowance
enrolment-plan | assessment | 招生计划, 招生规模, 招生指标 | enrolment plan, admissions plan, admission quota | admission
lottery | assessment | 摇号, 电脑派位, 随机派位 | lottery admission, computer draw |
zoning-house | assessment | 学区房, 居住证, 积分入学 | school district house, residence permit, points based admission |
age-start | assessment | 几岁上学, 上学年龄 | starting school age, school starting age |
disabled-enrolment | assessment | 残疾儿童入学率, 残疾儿童少年义务教育入学率, 残疾儿童少年入学率 | enrolment of disabled children, disabled children enrolment rate, enrolment rate of children with disabilities | disabled-child, admission
minimal-class | measure | 标准班, 起始年级班额, 起始班额 | starting class size | class-size
big-class | assessment | 超大班额, 56人以上大班额, 消除大班额 | oversized class, large class, overcrowded class, over-size class | class-size
school-size | assessment | 办学规模上限, 班级数, 班数, 办学规模, 学校规模, 学校人数, 学校规模上限 | number of classes, school capacity in classes, how many classes can a school have, school size, size of a school, school enrolment limit, size of school |
inspection-visit | governance | 入校督导, 经常性督导, 到校督导 | supervision visit, inspection visit, school visit by inspector | inspection
progress-report | governance | 自评报告, 年度报告, 年度落实情况 | self-evaluation report, annual report, yearly report | report
leading-group | governance | 教育工作领导小组, 领导小组会议, 专题研究, 领导小组 | education leading group, leading group meeting |
joint-meeting | governance | 联席会议, 联席会议制度, 例会 | joint meeting, joint conference, liaison meeting |
implementation-scheme | governance | 实施方案, 配套方案, 工作方案, 具体实施方案 | implementation plan, local plan, supporting scheme, implementation scheme |
accountability | governance | 约谈, 问责, 约谈问责, 处理, 追责 | held accountable, talking-to, sanction |
joint-enforcement | governance | 联合执法, 执法检查, 联合执法检查 | joint enforcement, enforcement check, joint enforcement inspection | inspection
party-member | governance | 入党, 党员 | party member |
union | governance | 工会, 教代会, 职代会 | trade union, staff congress |
contract | governance | 合同, 聘用合同, 劳动合同, 辞职, 离职, 调动 | contract, resignation, job transfer |
probation | governance | 试用期, 转正, 见习期 | probation period |
performance-pay | governance | 绩效分配, 绩效方案 | performance scheme |
teacher-entry-check | governance | 准入查询, 从业查询, 准入查询率 | background check, entry check |
satisfaction-parents | assessment | 家长满意度 | parent satisfaction | satisfaction, parent
teacher-leave-rate | assessment | 流失率, 离职率 | turnover, attrition |
weight | measure | 权重 | weight in the assessment |
sampling | assessment | 抽测, 抽测比例, 抽查 | spot test, sampling test, random test |
fitness-test | health | 体测成绩 | fitness score | physical-fitness
certification-rate | measure | 查询率, 建成率, 配备率 | completion share, coverage share |
per-class-staff | staff | 两教一保 | two teachers and one carer |
lead-teacher-exchange | governance | 交流轮岗教师, 轮岗教师 | rotating teacher | rotation
employment-local | policy | 留在本市就业, 本地就业, 留岚就业率 | local employment, stay in the city to work | employment
progression-voc | assessment | 升学比例, 毕业生升学比例 | progression rate, share going on to college |
vocational-training-public | action | 职业技能培训, 技能培训, 社会培训 | vocational skills training, skills training, job training | teacher-training, skill
continuing-activity-week | activity | 全民终身学习活动周, 活动周 | lifelong learning week, activity week |
learning-centre | place | 社区学习中心 | community learning centre | centre, lifelong
tuanhua | policy | 教育集团化, 集团化办学覆盖, 集团化办学覆盖率 | group schooling coverage | group-running
pairing-rural | policy | 结对帮扶乡村学校, 对口帮扶 | paired support | alliance
hometown-school | policy | 家门口好学校, 好学校 | good school nearby, good school on the doorstep |
county-balanced | policy | 优质均衡发展县, 优质均衡县, 义务教育优质均衡发展县 | quality balanced county | compulsory-balance
one-school-one-plan | policy | 一校一策 | one plan per school |
feature-senior | place | 特色普通高中, 特色高中学校 | feature senior high, specialised high school | feature-school
traditional-sports-school | place | 体育传统特色学校, 传统特色学校, 体育特色学校 | traditional sports school, sports feature school, PE feature school | feature-school, pe
football-feature-school | place | 足球学校, 足球特色学校, 校园足球特色学校 | football feature school, football school, football specialty school, campus football school | feature-school, football
mental-feature-school | place | 心理健康特色学校, 心理健康教育特色学校 | mental health feature school | feature-school, mental-health
heritage-school | place | 传统文化传承学校, 传承学校 | heritage school, culture heritage school | traditional-culture
digital-demo-school | digital | 智慧教育示范校, 智慧校园示范校 | smart education demonstration school, smart campus demonstration school | smart-campus, digital-education, demonstration-school
psych-centre | place | 心理辅导中心, 学生心理辅导中心 | counselling centre, mental health centre, psychological centre | centre, mental-health
labour-base | place | 劳动实践基地, 劳动教育实践基地, 劳动基地, 学生劳动实践基地, 劳动教育基地 | labour base, labour practice base, labour education base, labor base | base, labour-education
art-base | place | 美育实践基地, 美育基地 | arts education base, aesthetic education base | base, aesthetic-education
ie-base | place | 产教融合实训基地, 产教融合基地 | industry-education training base, industry training base, industry-education base | base, industry-education
name-teacher-studio | place | 名师工作室 | master teacher studio, famous teacher studio | studio, master-teacher
briefing | governance | 进展汇报, 工作汇报, 听取汇报, 实施情况汇报 | progress briefing, briefing | report
renovation-funding | money | 改造资金, 安全改造资金, 校园安全改造资金 | renovation money, safety renovation money, campus safety money | funding

data-privacy | digital | 隐私, 学生数据, 学生信息, 信息保护, 数据安全, 数据保护 | data privacy, privacy, student data, student privacy, data security | data
nursery-place | assessment | 托位, 普惠托位, 托育位, 托育学位 | nursery place, nursery places, childcare place, daycare place | place-number
no-homework-day | activity | 无作业日, 无书面作业日, 零作业日 | no homework day, homework free day, homework-free day | homework
