# Staff, learners, families.
teacher | staff | 教师, 老师, 专任教师, 专任老师, 在职教师, 教员, 师资, 教师队伍, 教职, 教师们, 老师们 | teacher, full-time teacher, teaching staff, educator, faculty, tchr |
part-time-teacher | staff | 兼职教师, 外聘教师, 兼职, 兼课教师, 兼职老师 | part-time teacher, part-timer, adjunct teacher | teacher
full-part-time-teacher | staff | 专兼职教师 | full-time and part-time teacher | teacher
class-teacher | staff | 班主任 | class teacher, homeroom teacher, form teacher, form tutor, head teacher of a class | teacher
class-teacher-studio | staff | 班主任工作室, 名班主任工作室 | class teacher studio, head-teacher studio, headteacher studio |
master-teacher | staff | 名师, 教学名师, 名教师, 名优教师 | master teacher, renowned teacher, famous teacher, well-known teacher, star teacher | teacher
backbone-teacher | staff | 骨干教师, 教学骨干, 骨干老师, 学科带头人, 骨干 | backbone teacher, key teacher, core teacher, lead practitioner, leading subject teacher | teacher
special-grade-teacher | staff | 特级教师, 特级老师, 特级 | special-grade teacher, special grade teacher, super-grade teacher, super teacher | teacher
rural-teacher | staff | 乡村教师, 农村教师 | rural teacher, village teacher | teacher, rural
young-teacher | staff | 青年教师, 新教师, 年轻教师, 年轻老师, 新任教师, 新入职教师, 新老师, 初任教师, 入职新教师 | young teacher, new teacher, novice teacher | teacher
foreign-teacher | staff | 外教 | foreign teacher | teacher
dual-teacher | staff | 双师型教师, 双师型, 双师, 双师型老师, 双师教师 | dual-qualified teacher, dual-qualified, double-qualified teacher, dual teacher, dual-type teacher, double-type teacher, dual-skilled teacher, dual certified teacher | teacher
substitute-teacher | staff | 代课教师, 临聘教师, 代课老师 | substitute teacher, supply teacher | teacher
music-teacher | staff | 艺术教师 | art teacher | teacher
principal | staff | 校长, 园长, 书记, 党组织书记 | principal, headmaster, head of school, headmistress, school leader, leader, heads, head teacher of school, head, school head, school principal, head teacher |
vice-principal | staff | 副校长, 科学副校长 | vice-principal, deputy head, vice principal |
school-nurse | staff | 校医, 卫生技术人员, 专职卫生技术人员, 卫生专业技术人员, 保健教师, 保健医生, 校园医生, 医护人员, 卫生保健人员, 卫生人员, 校医生, 校园护士, 保健老师, 卫生老师, 专职卫生人员, 健康老师, 保健医, 保健员, 园医 | school nurse, nurse, school doctor, health technician, health worker, health staff, medical staff, school health staff, full-time health technician, health technical staff, doc, health carer, health keeper |
counsellor | staff | 心理健康教师, 心理老师, 心理教师, 心理辅导员, 专职心理健康教师, 心理健康教育教师, 心理健康教育专兼职教师, 心理健康老师, 专职心理教师, 心理咨询师, 专职心理老师 | mental-health teacher, school counsellor, counsellor, counselor, psychologist, mental health teacher, psychology teacher, psych teacher, school psychologist, counselling teacher, mental health staff, psych staff, mental health teachers |
full-time-staff | staff | 专职人员, 专职 | full-time staff, full time |
security-guard | staff | 保安, 保安员, 门卫 | security guard, guard |
cook | staff | 厨师, 食堂工作人员 | cook, kitchen staff |
carer | staff | 保育员, 保育老师 | nursery carer, child-care worker, childcare worker, carer, child carer, nursery assistant |
researcher | staff | 教研员, 专职教研员 | research officer, subject adviser, full-time teaching researcher |
inspector | staff | 督学, 责任督学, 督导员 | school inspector, inspector, responsible inspector |
coach | staff | 教练, 教练员 | coach, trainer |
librarian | staff | 图书管理员 | librarian |
cio | staff | 首席信息官, 信息官 | chief information officer, CIO |
logistics-staff | staff | 后勤人员, 后勤, 工勤人员, 保洁 | support staff, logistics staff, cleaner |
headcount-posts | governance | 编制, 教师编制, 岗位, 编制标准 | staff post, establishment post, authorised post, staffing quota |
teacher-recruitment | governance | 招聘, 招聘录用, 招考, 录用, 引进人才, 招录, 补充, 补员, 招老师, 新招 | recruitment, hiring, recruiting, recruit, take on teachers, new hire, recruits |
rotation | governance | 交流轮岗, 轮岗, 教师交流, 轮岗交流, 交流, 教师流动 | teacher rotation, rotation, rotate, job rotation, exchange, exchanges, rotated, moving between schools, move between schools, change schools, switch schools, rotation scheme |
three-supports | governance | 支教, 走教, 支教教师, 支教老师 | teaching support, volunteer teaching, volunteer teacher, supporting teacher, teachers sent to support |
student | learner | 学生, 在校生, 在校学生, 中小学生, 孩子, 儿童, 青少年, 儿童青少年, 小朋友, 学童, 同学, 在园幼儿, 幼儿, 小孩子, 娃娃, 学生们, 小孩, 娃, 宝宝, 宝贝, 小宝, 孩童 | student, pupil, child, kid, learner, children and adolescents, youngster, youth, adolescent, schoolchild, schoolkid, schoolchildren, scholar, teenager, teen, little ones, toddler, preschooler, baby |
left-behind-child | learner | 留守儿童, 留守学生, 留守娃, 留守孩子, 留守 | left-behind child, left behind child, left-behind kid |
migrant-child | learner | 随迁子女, 进城务工人员子女, 外来务工子女, 流动儿童, 农民工子女, 随迁娃, 进城务工人员随迁子女, 随迁 | migrant child, migrant worker child, children of migrant workers |
disabled-child | learner | 残疾儿童, 残疾儿童少年, 残疾学生, 残疾孩子, 残障儿童, 适龄残疾儿童, 残疾 | disabled child, child with disabilities, children with special needs, disabled student, disability, disabled |
poor-student | learner | 贫困生, 家庭经济困难学生, 困难学生, 困境儿童, 贫困学生, 困境学生 | poor student, student in need, disadvantaged child, student from a poor family, low-income student, pupil in difficulty, student in difficulty, pupils in hardship |
gifted-student | learner | 优生, 拔尖学生, 优质生源, 尖子生, 拔尖创新人才 | gifted student, top student, talented student |
graduate | learner | 毕业生, 应届毕业生 | school leaver, leaver | graduation
girl | learner | 女生, 女童, 男生 | girl, boy |
talent | learner | 高技能人才, 技能人才, 人才 | skilled worker, skilled talent, talent |
parent | family | 家长, 父母, 监护人, 爸妈, 爸爸, 妈妈, 爹妈, 家长们 | parent, guardian, mum, dad, mother, father, carer at home, mums and dads |
family | family | 家庭 | family, home, household |
parents-committee | family | 家委会, 家长委员会 | parents' committee, PTA, parent committee |
parents-school | family | 家长学校, 家庭教育指导, 家长课 | parents' school, parenting course |
home-visit | family | 家访, 上门家访, 入户家访 | home visit, visiting homes, visit each student's home, visit students' homes, visit each home, visit the homes, visit every home, visit homes, visit the family, visit families |
parents-meeting | family | 家长会 | parents' meeting, parent-teacher meeting, parents' evening |
home-school | family | 家校共育, 家校合作, 家校社协同, 家校协同, 协同育人, 家校社协同育人 | home-school cooperation, home-school link, family-school-community |
expert | staff | 专家, 专家智库, 专家库 | expert |
volunteer | staff | 志愿者 | volunteer helper |
school-staff | staff | 教职工, 教职员工, 教工, 员工 | staff, school staff, employee, school employee |
secondment | governance | 挂职, 跟岗, 挂职锻炼, 跟岗学习 | secondment, second, placement in another school, shadowing |
