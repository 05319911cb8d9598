# More people of school life.
deputy-class-teacher | staff | 副班主任, 副班, 配班老师, 配班教师 | deputy class teacher, assistant class teacher, deputy homeroom teacher, assistant form tutor, second class teacher |
subject-teacher | staff | 任课教师, 科任老师, 科任教师, 学科教师, 任课老师, 科任, 学科老师, 各科老师, 专科教师, 课任老师 | subject teacher, class subject teacher, subject specialist, subject staff | teacher
pe-teacher | staff | 体育教师, 体育老师, 体育师资, 体育课教师, 体育课老师, 体育师资队伍, 教体育的 | PE teacher, sports teacher, gym teacher, P.E. staff | teacher, pe
aesthetic-teacher | staff | 美育教师, 美育老师, 美育课教师 | arts education teacher, aesthetic teacher | teacher, aesthetic-education
english-teacher | staff | 英语老师, 英语教师, 教英语的, 英文老师 | English teacher | teacher, english
maths-teacher | staff | 数学老师, 数学教师, 教数学的 | maths teacher | teacher, maths
chinese-teacher | staff | 语文老师, 语文教师, 教语文的 | Chinese teacher, teacher of Chinese | teacher, chinese
science-teacher | staff | 科学教师, 科学老师, 教科学的 | science teacher, science specialist teacher, science staff | teacher, science
labour-teacher | staff | 劳动教师, 劳动课教师, 劳动老师, 劳动课老师, 劳动课专任教师 | labour teacher, labor teacher | teacher, labour-education
ideology-teacher | staff | 思政课教师, 思政老师, 思政课专职教师, 专职思政课教师, 思政专职教师, 专职思政教师, 思政课老师, 政治老师, 政治教师, 思政课专任教师, 道法老师, 道德与法治教师, 道德与法治老师 | ideology teacher, politics teacher, full time politics teacher, full-time ideology teacher, ideology teachers, civics teacher | teacher, ideology
it-teacher | staff | 信息技术教师, 信息科技教师, 电脑老师, 信息老师, 信息教师, 计算机老师, 计算机教师 | IT teacher, ICT teacher, computer teacher | teacher, it-subject
special-ed-teacher | staff | 特教教师, 特教老师, 特殊教育教师, 特校老师, 特校教师 | special education teacher, SEN teacher, special-ed teacher, special needs teacher | teacher, special-education
kindergarten-teacher | staff | 幼儿教师 | early years teacher, nursery teacher, preschool teacher | teacher
retired-teacher | staff | 退休教师, 银龄教师, 银龄讲学, 老教师, 退休老师, 银龄老师, 银龄, 银龄计划, 银龄行动, 退休的老师, 退休返聘, 返聘教师, 返聘老师, 退休校长, 退休骨干教师 | retired teacher, silver-age teacher, silver-age, silver age lecture programme, teachers who have retired, senior retired teacher, re-employed teacher, silver teacher | teacher
public-funded-student | staff | 公费师范生, 定向师范生, 免费师范生, 公费定向师范生, 定向培养, 公费生, 定向生, 定向培养生, 公费师范, 免费师范, 公费定向, 委托培养, 定向培养师范生, 优师计划, 优师, 师范定向生 | publicly funded student teacher, student teacher, publicly funded normal student, government-funded trainee teacher, funded student teacher, targeted training, oriented student, contracted trainee teacher, free teacher training student, government-funded normal student, commissioned training, funded trainee teacher, excellent teacher plan | teacher
teaching-assistant | staff | 助教, 教学助理, 辅助教师 | teaching assistant, TA, classroom assistant, assistant teacher, teacher aide, learning support assistant |
tutor-mentor | staff | 成长导师, 导师, 生涯导师, 全员导师, 师徒结对, 师徒, 青蓝工程, 导师制, 导师们, 师傅带徒弟, 老带新, 以老带新, 传帮带, 全员育人导师, 师徒制, 一对一导师, 拜师 | mentor, personal tutor, growth mentor, tutor for each student, apprentice teacher, mentorship, mentor system, tutor system |
nutritionist | staff | 营养师, 营养指导员, 营养专家, 营养健康指导员, 营养健康管理员, 公共营养师 | nutritionist, dietitian, nutrition instructor, dietician, nutrition adviser, nutrition advisor |
driver | staff | 司机, 驾驶员, 驾驶人, 驾驶人员, 校车司机, 校车驾驶员, 校车师傅, 开校车的, 公交司机, 开车师傅 | driver, bus driver, school bus driver, coach driver, drivers of school buses, minibus driver |
dorm-warden | staff | 宿管, 宿管员, 生活老师, 生活教师, 宿管老师, 生活指导教师, 生活指导老师, 生活辅导员, 生活辅导老师, 生活辅导教师, 宿舍管理员, 宿舍管理人员, 宿舍阿姨, 宿管阿姨, 宿舍老师, 宿管人员, 生活管理教师, 生活管理老师, 生活管理员, 住宿老师, 管宿舍的 | dorm warden, house parent, boarding supervisor, dorm supervisor, boarding carer, dormitory supervisor, residential staff, matron, boarding staff, housemaster, housemistress, dormitory warden, dormitory manager, life guidance teacher, dorm parent, dorm staff, boarding teacher, residential supervisor, life teacher, dorm manager, dorm matron |
social-worker | staff | 社工, 社会工作者, 驻校社工, 司法社工, 儿童主任, 儿童督导员 | social worker, resident social worker |
deputy-safety | staff | 法治副校长, 健康副校长, 法制副校长, 法治副校长们, 法治副园长 | deputy head for law, legal vice principal, rule-of-law vice principal, law vice principal, legal deputy head, deputy head for legal affairs, vice principal for law |
rule-law-head | staff | 专家学者, 院士, 教授, 大学教授, 高校专家, 学者 | professor, academic expert, university professor, academician |
party-secretary | staff | 党委书记, 局长, 处长, 主任, 科长 | bureau chief, director, head of the bureau, head of department, bureau head |
middle-manager | staff | 中层, 年级组长, 教研组长, 教务主任, 中层干部, 教导主任, 年级主任, 备课组长, 政教主任, 教研组长们, 德育主任, 总务主任, 学科组长 | head of year, subject leader, middle leader, head of grade, year head, dean of studies, middle manager, subject head, grade leader, head of subject |
heritage-artist | staff | 非遗传承人, 传承人, 艺术家, 民间艺人, 民间艺术家 | heritage artist, craft master, artist, heritage bearer, heritage master |
outside-coach | staff | 校外教练员, 校外教练, 外聘教练, 校外体育教练, 社会教练, 外请教练 | outside coach, external coach, coach from outside, community coach | coach
peer-counsellor | staff | 朋辈心理委员, 心理委员, 朋辈, 班级心理委员, 同伴互助, 同伴教育, 朋辈辅导 | peer counsellor, peer supporter, peer helper, peer mentor, peer counselor |
evaluator | staff | 评委, 评估员, 评审专家, 评审员, 考评员, 评估专家 | judge, assessor, assessor panel |
headcount-ratio | staff | 行政人员, 教辅人员, 行政后勤人员, 行政管理人员, 教学辅助人员 | admin staff, administrative staff, administrative personnel, office staff, clerical staff |
famous-principal | staff | 名校长, 名书记, 卓越校长, 骨干校长, 领航校长, 名校长领航 | renowned principal, famous principal, master principal, outstanding principal, distinguished principal, excellent principal, star principal | principal
model-ethics | staff | 师德标兵, 标兵, 优秀教师, 最美教师, 模范教师, 优秀老师, 最美老师, 优秀班主任, 师德模范, 教书育人楷模, 优秀教育工作者, 十佳教师, 师德楷模 | model teacher, outstanding teacher, excellent teacher, exemplary teacher, award-winning teacher, model of teacher ethics | teacher
boarder | learner | 寄宿生, 住校生, 住宿生, 住宿学生, 寄宿学生, 寄宿的学生, 住校的学生, 住校的孩子, 住校的娃, 住宿的学生, 寄宿孩子, 寄宿的孩子, 住读生, 住校娃, 住校孩子, 住读, 内宿生 | boarder, boarding pupil, boarding student, boarding child, boarding kid, pupils who board, students who board, resident pupil, live-in student, student living at school, pupils living at school |
day-pupil | learner | 走读生, 走读, 走读学校, 非寄宿制, 非寄宿, 非寄宿制学校, 非寄宿学校, 不住校, 非寄宿生, 通学生, 不寄宿, 外宿生 | day pupil, day student, day school, non-boarding school, non-boarding, day scholar, non-boarder, pupils who live at home, students who commute, commuting pupil |
freshman | learner | 转学生, 插班生, 转学来的, 插班, 插班学生, 转入学生, 转学学生 | transfer student, newcomer, transferred pupil, pupil who transfers |
graduate-school | learner | 大学生, 研究生生, 硕士生 | university student, undergraduate student, college student, postgraduate student |
overseas-child | learner | 外籍学生, 留学生, 港澳学生, 国际学生, 外国学生, 外国留学生, 来华留学生, 港澳台学生, 台胞子女, 华侨子女, 外国孩子 | foreign student, overseas student, international student, foreign pupil, student from abroad, expat child, overseas Chinese student |
twins | learner | 双胞胎, 多孩, 独生子女, 独生子, 二孩, 多子女, 多子女家庭, 长幼随学 | sibling, brother or sister, sisters |
orphan | learner | 孤儿, 事实无人抚养儿童, 没爹没妈, 事实孤儿, 困境未成年人 | orphan, child in difficulty, vulnerable child, de facto orphan, parentless child |
autistic-child | learner | 自闭症, 孤独症, 多动症, 孤独症儿童, 自闭, 星星的孩子 | autism, autistic child, adhd, autistic pupils, autistic student, autistic kids |
severely-disabled | learner | 重度残疾, 重度残疾学生, 重度残疾儿童, 重残, 重残儿童, 重度残障 | severely disabled child, severe disability, severely disabled pupil, severely handicapped child | disabled-child
rural-child | learner | 农村学生, 农村孩子, 乡下孩子, 山里娃, 山里孩子, 农家子弟, 农村籍 | rural student, village child, village kid, country kid, kids in the village | rural
veteran | world | 退役军人, 军人子女, 烈士, 军人, 军人家庭, 军人子女入学, 现役军人, 烈士子女, 消防救援人员子女, 军娃 | military family, veteran, soldier's child, serviceman's child, children of soldiers, military child, martyr's child |
labour-force | learner | 劳动力, 新增劳动力, 劳动年龄人口, 主要劳动年龄人口 | labour force, workforce, working age population, new workers |
citizen | learner | 市民, 居民, 群众, 从业人员, 职工, 新市民, 老百姓, 百姓, 村民, 社会公众, 公众, 街坊, 乡亲, 人民群众, 社会大众, 周边居民 | citizen, resident, the public, townspeople, general public, community members, people in the neighbourhood |
grandparent | family | 爷爷, 奶奶, 外公, 外婆, 祖辈, 爷爷奶奶, 爷爷奶奶们, 姥姥, 姥爷, 隔代, 隔代抚养, 祖父母, 阿公, 阿婆, 隔代教育, 隔辈 | grandparent, grandma, grandpa, grandmother, grandfather, granny |
nanny | family | 保姆, 带娃阿姨, 育儿嫂, 月嫂 | nanny, babysitter, au pair, childminder |
parent-lesson | family | 家长课堂, 家长讲座, 家长培训, 家教课 | parent class, parent workshop | parent
parent-open-day | family | 家长开放日, 开放日, 校园开放日, 家长进校园, 家长开放周, 家长进课堂 | open day, school open day, parents' open day, open house, visiting day for parents |
home-education | family | 家庭教育, 家庭教育指导服务, 家庭教育服务, 家庭教育活动, 家庭教育促进法, 家庭教育工作 | family education, family education guidance, parenting guidance, home education, family upbringing, family education service |
school-leaders | staff | 校领导, 校级领导, 学校领导, 领导班子成员, 校级干部, 班子成员, 学校班子, 学校管理者, 学校管理人员, 领导班子, 园领导, 校班子 | school leadership, members of the leadership, school management team, senior leadership team, leadership team, school administrators, school executives | principal
general-teacher | staff | 全科教师, 全科老师, 全科型教师 | all-subject teacher, generalist teacher, all-round teacher | teacher
shortage-subject-teacher | staff | 紧缺学科教师, 紧缺学科老师, 紧缺学科, 短缺学科, 薄弱学科, 紧缺薄弱学科, 缺老师的学科 | shortage subject, shortage subject teacher, short-staffed subject, scarce subject | teacher
expectant-teacher | staff | 孕期, 哺乳期, 怀孕, 孕妇, 怀孕的老师, 怀孕老师, 孕期哺乳期, 有身孕 | pregnant, pregnancy, breastfeeding, pregnant teacher, nursing mother, expectant mother |
bus-attendant | staff | 照管员, 随车照管员, 随车照管人员, 照管人员, 跟车老师, 跟车员, 随车老师, 随车教师, 跟车的 | bus attendant, bus monitor, bus escort, bus chaperone, bus supervisor, bus carer |
trip-leader | staff | 带队教师, 带队老师, 领队老师, 领队教师, 带队的, 随队教师, 随队老师 | trip leader, accompanying teacher, chaperone, teacher in charge of the trip |
safety-officer | staff | 安全员, 校园安全员, 安全管理员, 安全干部, 安全管理人员, 专职安全员, 安全协管员 | safety officer, safety manager, safety administrator |
food-safety-officer | staff | 食品安全员, 食品安全总监, 食品安全管理员, 食品安全管理人员, 食安员, 食安总监, 食堂管理员 | food safety officer, food safety manager, food safety director, canteen manager, food safety supervisor |
young-pioneers-counsellor | staff | 少先队辅导员, 大队辅导员, 中队辅导员, 少先队大队辅导员, 校外辅导员 | Young Pioneers instructor, Young Pioneers counsellor, Young Pioneers leader |
student-adviser | staff | 辅导员, 专职辅导员, 高校辅导员, 思政辅导员 | student adviser, student counsellor at university, fudaoyuan, student affairs adviser |
legal-adviser | staff | 法律顾问, 律师, 学校法律顾问, 法律援助 | legal adviser, legal advisor, lawyer, legal counsel, solicitor, legal aid |
industry-mentor | staff | 产业导师, 企业导师, 产业教授, 行业导师, 企业师傅, 产业兼职教师, 企业兼职教师, 企业指导教师 | industry mentor, enterprise mentor, industry professor, company mentor, workplace mentor, enterprise supervisor |
skills-master | staff | 技能大师, 技术能手, 能工巧匠, 首席技师, 高级技师, 技师 | skills master, master of skills, technical expert, skilled craftsman, senior technician |
skills-master-studio | staff | 技能大师工作室, 大师工作室, 技艺技能传承平台, 技能传承平台 | skills master studio, master craftsman studio, skills studio |
teaching-team | staff | 教学创新团队, 教师教学创新团队, 教学团队, 教师团队, 双师型教学团队, 名师团队 | teaching innovation team, teaching team, innovation team of teachers, teacher team |
educator-spirit | policy | 教育家精神, 弘扬教育家精神, 教育家型教师, 教育家型校长, 教育名家, 教育家办学 | spirit of educators, educator spirit, educationist, educator-type teacher, eminent educator |
rising-star-teacher | staff | 教坛新秀, 教学能手, 教学新秀, 教坛之星, 教学标兵, 学科新秀, 青年骨干教师, 青年骨干, 卓越教师 | rising star teacher, teaching newcomer award, teaching ace, young backbone teacher | teacher
high-level-talent | staff | 高层次人才, 高端人才, 领军人才, 高学历人才, 优秀人才, 高精尖人才, 急需紧缺人才 | high-level talent, high-calibre talent, highly qualified talent | talent
single-parent | family | 单亲, 单亲家庭, 离异家庭, 离异, 重组家庭, 单亲孩子, 单亲妈妈, 父母离婚 | single-parent family, single parent, divorced family, broken home, divorced parents |
ethnic-minority | learner | 少数民族, 民族学生, 少数民族学生, 民族班, 内地民族班 | ethnic minority, minority student, minority pupils |
student-leader | learner | 班干部, 学生干部, 少代会, 学代会, 中队长, 课代表 | class monitor, student leader, student council, student union, prefect |
struggling-learner | learner | 学困生, 后进生, 差生, 待优生, 学习困难学生, 学习困难, 学习有困难的学生, 学习困难的学生 | struggling learner, low achiever, underachiever, slow learner, weak student, weaker pupils, student with learning difficulties |
juvenile-delinquency | policy | 不良行为, 严重不良行为, 问题少年, 罪错未成年人, 涉罪未成年人, 未成年人犯罪 | juvenile correction, delinquent, juvenile delinquency, misbehaving minors, juvenile crime |
adult-learner | learner | 学员, 老年学员, 成人学员, 社会学员, 老年大学学员 | adult learner, course participant, adult student, mature student |
service-period | governance | 服务期, 服务期满, 服务年限, 服务期限, 最低服务期, 最低服务年限, 最低服务期限, 服务满, 满服务期, 服务承诺期 | service period, period of service, minimum service, service term, minimum service period, required service, service commitment, tie-in period |
seniority | governance | 任教年限, 从教年限, 从教时间, 工龄, 任教时间, 工作年限, 从教年数, 任教经历, 工作经历, 任教经验, 教学经验 | years of teaching, years taught, years in teaching, teaching experience, teaching record, experience of teaching |
breach-of-contract | governance | 违约, 反悔, 毁约, 违约的, 违约责任, 违约处理, 不履约, 未履约 | breach of contract, default on the contract, break the contract, broken contract, contract breach |
entry-withdrawal | governance | 退出机制, 教师退出机制, 退出教学岗位, 清退, 清退不合格, 解聘, 不合格教师, 转岗, 末位淘汰, 辞退, 调离教学岗位, 调离岗位 | teacher exit mechanism, exit mechanism, sacking, laid off, removed from teaching, teacher withdrawal |
post-structure | governance | 岗位结构, 岗位结构比例, 岗位设置, 岗位比例, 结构比例 | post structure, structure of posts, proportion of posts |
migrant-worker | world | 务工人员, 外出务工, 打工, 打工的, 农民工, 进城务工, 在外打工, 出去打工, 外出打工 | migrant worker, working away from home, work away, off-farm worker |
head-of-government | staff | 县长, 市长, 区长, 政府主要负责人, 党政主要负责人, 党政一把手, 政府一把手 | mayor, county head, county magistrate, head of government, county mayor |
deputy-head-of-government | staff | 副县长, 副市长, 副区长, 分管副市长, 分管副县长, 分管副区长, 分管教育的副县长, 分管领导 | deputy mayor, vice mayor, deputy county head, deputy magistrate, vice magistrate |
intangible-heritage | activity | 非遗, 非物质文化遗产, 非遗进校园, 非遗项目, 非遗课程, 传统技艺 | intangible heritage, intangible cultural heritage, heritage craft, traditional craft |
retired-athlete | staff | 退役运动员, 优秀退役运动员, 退役的运动员 | retired athlete, former athlete, ex-athlete |
family-education-instructor | staff | 家庭教育指导师, 家庭教育指导员, 家庭教育讲师团, 家庭教育讲师, 家庭教育志愿者 | family education instructor, parenting instructor, family education lecturer, parenting coach |
employment-term | governance | 聘期, 聘任期, 聘期考核, 聘用期, 聘期内 | term of appointment, appointment period, contract period, appointed term, employment period |
competitive-appointment | governance | 竞聘, 竞聘上岗, 竞争上岗, 岗位聘任, 聘任制, 全员聘用, 双向选择, 全员聘任, 全员竞聘 | competitive appointment, competing for posts, post appointment, compete for the post, competitive recruitment of posts |
contract-penalty | money | 违约金, 赔违约金, 交违约金 | contract penalty, liquidated damages, breach penalty | breach-of-contract
