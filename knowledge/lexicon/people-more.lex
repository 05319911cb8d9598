# More people of school life.
deputy-class-teacher | staff | 副班主任 | deputy class teacher, assistant class teacher |
subject-teacher | staff | 任课教师, 科任老师, 科任教师, 学科教师 | subject teacher, class subject teacher | teacher
pe-teacher | staff | 体育教师, 体育老师, 体育师资 | PE teacher, sports teacher, gym teacher, P.E. staff | teacher, pe
aesthetic-teacher | staff | 美育教师, 美育老师 | arts education teacher, aesthetic teacher | teacher, aesthetic-education
english-teacher | staff | 英语老师, 英语教师 | English teacher | teacher, english
maths-teacher | staff | 数学老师, 数学教师 | maths teacher | teacher, maths
chinese-teacher | staff | 语文老师, 语文教师 | Chinese teacher | teacher, chinese
science-teacher | staff | 科学教师, 科学老师 | science teacher | teacher, science
labour-teacher | staff | 劳动教师, 劳动课教师, 劳动老师 | labour teacher, labor teacher | teacher, labour-education
ideology-teacher | staff | 思政课教师, 思政老师, 思政课专职教师, 专职思政课教师, 思政专职教师, 专职思政教师, 思政课老师 | ideology teacher, politics teacher, full time politics teacher, full-time ideology teacher, ideology teachers | teacher, ideology
it-teacher | staff | 信息技术教师, 信息科技教师, 电脑老师 | IT teacher, ICT teacher, computer teacher | teacher, it-subject
special-ed-teacher | staff | 特教教师, 特教老师, 特殊教育教师 | special education teacher, SEN teacher | teacher, special-education
kindergarten-teacher | staff | 幼儿教师 | early years teacher, nursery teacher, preschool teacher | teacher
retired-teacher | staff | 退休教师, 银龄教师, 银龄讲学, 老教师 | retired teacher, silver-age teacher | teacher
public-funded-student | staff | 公费师范生, 定向师范生, 免费师范生, 公费定向师范生, 定向培养 | publicly funded student teacher, student teacher, publicly funded normal student, government-funded trainee teacher, funded student teacher | teacher
teaching-assistant | staff | 助教, 教学助理 | teaching assistant, TA |
tutor-mentor | staff | 成长导师, 导师, 生涯导师, 全员导师, 师徒结对, 师徒, 青蓝工程, 导师制 | mentor, personal tutor, growth mentor, tutor for each student, apprentice teacher |
nutritionist | staff | 营养师, 营养指导员 | nutritionist, dietitian, nutrition instructor |
driver | staff | 司机, 驾驶员, 驾驶人, 驾驶人员, 校车司机, 校车驾驶员 | driver, bus driver, school bus driver |
dorm-warden | staff | 宿管, 宿管员, 生活老师, 生活教师, 宿管老师 | dorm warden, house parent, boarding supervisor, dorm supervisor, boarding carer |
social-worker | staff | 社工, 社会工作者 | social worker |
deputy-safety | staff | 法治副校长, 健康副校长 | deputy head for law, legal vice principal, rule-of-law vice principal, law vice principal |
rule-law-head | staff | 专家学者, 院士, 教授 | professor, academic expert |
party-secretary | staff | 党委书记, 局长, 处长, 主任, 科长 | bureau chief, director, head of the bureau, head of department |
middle-manager | staff | 中层, 年级组长, 教研组长, 教务主任 | head of year, subject leader, middle leader |
heritage-artist | staff | 非遗传承人, 传承人, 艺术家 | heritage artist, craft master, artist |
outside-coach | staff | 校外教练员, 校外教练, 外聘教练 | outside coach, external coach | coach
peer-counsellor | staff | 朋辈心理委员, 心理委员, 朋辈 | peer counsellor, peer supporter |
evaluator | staff | 评委, 评估员 | judge, assessor |
headcount-ratio | staff | 行政人员, 教辅人员 | admin staff, administrative staff |
famous-principal | staff | 名校长, 名书记, 卓越校长 | renowned principal, famous principal, master principal, outstanding principal, distinguished principal | principal
model-ethics | staff | 师德标兵, 标兵, 优秀教师, 最美教师 | model teacher, outstanding teacher, excellent teacher | teacher
boarder | learner | 寄宿生, 住校生, 住宿生, 住宿学生, 寄宿学生 | boarder, boarding pupil, boarding student |
day-pupil | learner | 走读生, 走读, 走读学校, 非寄宿制, 非寄宿, 非寄宿制学校, 非寄宿学校, 不住校 | day pupil, day student, day school, non-boarding school, non-boarding |
freshman | learner | 转学生, 插班生 | transfer student, newcomer |
graduate-school | learner | 大学生, 研究生生, 硕士生 | university student, undergraduate student |
overseas-child | learner | 外籍学生, 留学生, 港澳学生 | foreign student, overseas student, international student |
twins | learner | 双胞胎, 多孩, 独生子女 | sibling |
orphan | learner | 孤儿, 事实无人抚养儿童 | orphan, child in difficulty, vulnerable child |
autistic-child | learner | 自闭症, 孤独症, 多动症, 孤独症儿童 | autism, autistic child, adhd, autistic pupils |
severely-disabled | learner | 重度残疾, 重度残疾学生, 重度残疾儿童 | severely disabled child, severe disability, severely disabled pupil | disabled-child
rural-child | learner | 农村学生, 农村孩子, 乡下孩子 | rural student, village child | rural
veteran | world | 退役军人, 军人子女, 烈士 | military family, veteran |
labour-force | learner | 劳动力, 新增劳动力, 劳动年龄人口, 主要劳动年龄人口 | labour force, workforce, working age population, new workers |
citizen | learner | 市民, 居民, 群众, 从业人员, 职工, 新市民 | citizen, resident, the public, townspeople |
grandparent | family | 爷爷, 奶奶, 外公, 外婆, 祖辈, 爷爷奶奶 | grandparent, grandma, grandpa |
nanny | family | 保姆 | nanny |
parent-lesson | family | 家长课堂, 家长讲座, 家长培训 | parent class, parent workshop | parent
parent-open-day | family | 家长开放日, 开放日, 校园开放日 | open day, school open day |
home-education | family | 家庭教育, 家庭教育指导服务 | family education, family education guidance, parenting guidance |
school-leaders | staff | 校领导, 校级领导, 学校领导, 领导班子成员 | school leadership, members of the leadership | principal
