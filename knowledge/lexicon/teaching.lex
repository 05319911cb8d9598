# Teaching work, burden, activities, policies on teaching.
homework | assessment | 作业, 家庭作业, 书面作业, 课后作业, 书面家庭作业, 作业总量, 作业时间, 功课, 布置作业, 书面功课, 作业量, 笔头作业, 课外作业, 作业设计 | homework, HW, home assignment, written homework, assignment, written work at home, hw, home work, schoolwork at home |
burden | assessment | 负担, 课外负担, 学业负担, 减负, 过重课外负担, 作业负担, 学习负担, 课业负担, 学业压力, 学习压力, 过重学业负担 | burden, workload of students, academic burden, study burden, school workload, workload, schoolwork pressure, study pressure, study load, academic pressure, academic load |
double-reduction | policy | 双减 | double reduction, double-reduction policy, double-reduction campaign |
non-zero-start | assessment | 非零起点教学, 零起点教学, 非零起点, 零起点, 抢跑, 超前教学, 抢先教学, 提前教学, 赶进度, 提前结课, 超纲教学, 抢进度 | non-zero-start teaching, zero-start teaching, teaching ahead of the syllabus, non-zero start, rush the syllabus |
curriculum-plan | assessment | 课程方案, 课程标准, 课标, 课程计划, 国家课程, 国家课程方案, 国家课程标准, 教学大纲 | curriculum plan, curriculum standard, syllabus, national curriculum |
curriculum-reform | policy | 课程改革, 课程教学改革, 课程实施, 课程体系, 课程建设, 课程实施监测, 课堂革命, 新课程, 课堂改革 | curriculum reform, curriculum development, curriculum system, curriculum monitoring, teaching reform, classroom reform, new curriculum, curricular reform |
teaching-quality | quality | 教学质量, 教育质量, 课堂效率, 课堂教学效率, 教学效果, 教得好不好 | teaching quality, quality of teaching, education quality, classroom efficiency |
teaching-research | activity | 教研, 教科研, 课题研究, 校本教研, 教研工作, 教学研究, 教学科研, 教研日 | teaching research, pedagogical research, research in teaching, lesson study, pedagogy research |
guidance-zone | governance | 教研指导责任区, 责任区, 教研指导责任区制度, 教研协作区 | teaching-research guidance zone, guidance responsibility zone, research guidance zone |
after-school-service | activity | 课后服务, 课后托管, 延时服务, 课后延时, 课后看护, 课后延时服务, 放学后服务, 课后服务时间, 托管, 放学后托管, 放学后看护, 放学托管, 延时班, 晚托班, 晚托, 课后班, 课后辅导, 课后三点半, 三点半难题, 课后托班, 课后兴趣班, 延时托管, 放学后服务班 | after-school service, after school care, after-school care, after-school programme, after-class service, after school service, after school program, after school club time, after-school provision, after-class care, wraparound care, after-school club, after-school childcare, homework club, childcare after school, after-school class, three thirty class |
tutoring | policy | 校外培训, 校外培训机构, 培训机构, 课外补习, 补习, 补课, 辅导班, 培训班, 线上线下培训机构, 校外线上线下培训机构, 校外学科培训, 课外班, 补习班, 学科类培训机构, 学科类培训, 校外机构, 培训学校, 教培机构, 教培, 机构, 校外辅导, 学科培训, 学科类校外培训, 非学科培训, 校外班, 辅导机构, 培训机构们, 课外培训, 课外辅导, 兴趣培训机构, 隐形变异培训 | off-campus training, training institution, tutoring, private tutoring, cram school, after-school training company, off-campus training institution, after-school training, tutoring company, training company, tutoring centre, training companies, tuition centre, tutoring agency, after-school tutoring company, after-school tutoring, cramming, tutoring firm, tutoring center, tutoring institution, extra tuition, private tuition, coaching class, coaching centre, private lessons, non-academic training, academic tutoring |
access-list | governance | 准入清单, 市场准入清单, 黑白名单, 白名单, 市场准入 | market access list, access list, whitelist, white list |
multi-supervision | governance | 联合监管, 监管机制, 培训监管, 监管, 联动监管, 培训行为监管 | joint supervision, supervision mechanism, oversight |
list-document | governance | 清单, 台账, 工作台账, 名单, 负面清单, 正面清单 | list document, ledger, register, checklist |
pre-primary-schoolification | assessment | 小学化, 幼儿园小学化, 小学化现象, 去小学化, 小学化倾向, 提前教小学内容, 幼儿园小学化倾向 | primary-school-style teaching in kindergartens, schoolification, primary-style teaching, primary-school content in kindergarten, making kindergarten like primary school, kindergarten academics |
transition | policy | 幼小衔接, 入学准备, 科学衔接, 幼小科学衔接, 幼小双向衔接, 小幼衔接, 幼小过渡, 上小学准备 | transition to primary school, school readiness, school transition, readiness for school, starting primary school, linking kindergarten and primary, kindergarten-primary transition, preparing for primary school |
care-education | policy | 保教, 保教质量, 保育教育, 保教指导, 保教科学化, 保教科学化水平, 保育工作 | care and education, nursery care and education, early care quality |
preschool-education | policy | 学前教育, 幼儿教育, 学前阶段, 幼教事业 | preschool education, pre-school education, early childhood education, pre-primary education, early education, early years education, preschool stage |
preschool-zone | policy | 学前教育普及普惠区, 普及普惠区, 普及普惠 | universal and inclusive preschool district, universal inclusive preschool |
compulsory-education | policy | 义务教育, 义务阶段, 九年义务教育, 义教 | compulsory education, compulsory schooling, nine-year compulsory education |
basic-education | policy | 基础教育, 基教 | basic education, K-12 education, K12, elementary and secondary education |
senior-education | policy | 普通高中教育 | general senior high education |
lifelong | policy | 终身学习, 终身教育, 学习型社会, 终身学习体系, 活到老学到老, 继续学习, 学习型城市, 学习型社区, 学习型组织 | lifelong learning, lifelong education, learning society |
adult-education | policy | 社区教育, 老年教育, 成人教育, 老年人学习 | adult education, community education, education for the elderly, education for older people, elderly education, senior education, education for seniors |
group-running | policy | 集团化办学, 集团办学, 教育集团, 办学集团, 集团, 集团内, 集团内部, 集团校, 集团化, 集团龙头校, 集团总校, 名校集团化 | school groups, group-run schools, education group, group schooling, school cluster, school group, group, groups, inside group, within group, multi-school group, school federation |
district-running | policy | 学区化, 学区化办学, 学区一体化, 大学区, 大学区制 | school-district cluster, school district management |
alliance | policy | 联盟, 校际联盟, 多校协同, 区域组团, 同学段联盟, 结对, 结对帮扶, 结对子, 手拉手, 手拉手学校, 校际结对, 校际合作, 对口结对, 友好学校 | alliance, school alliance, pairing, twinning, partnership, partner school, sister school, buddy school |
urban-rural | policy | 城乡一体化, 城乡义务教育一体化, 城乡, 城镇化, 城乡教育一体化, 城乡均衡 | urban-rural integration, urban and rural, town and country |
modern-school | policy | 现代化学校, 义务教育现代化学校 | modern school, modernised school |
weak-school | policy | 薄弱高中, 薄弱普通高中, 薄弱学校, 办学水平提升工程, 薄弱校, 弱校, 薄弱初中, 薄弱环节学校, 相对薄弱学校 | weak school, weak senior high, underperforming school, low-performing school, poor-performing school, struggling school, weaker school |
diversified | quality | 多样化, 特色发展, 有特色, 多样化有特色, 多样化发展 | diversified, distinctive, diverse, diversification |
featured | quality | 特色, 办学特色 | feature, characteristic, distinctive feature |
demonstration | quality | 示范, 示范性, 示范引领, 示范带动 | demonstration, model, exemplary, showcase, exemplar |
good-quality | quality | 优质, 高质量, 品质, 质量 | high-quality, good quality, quality |
good-places | measure | 优质学位 | good place, quality place, good school place |
brand | quality | 品牌, 优质品牌 | brand |
excellent | quality | 优秀, 良好, 卓越 | excellent, outstanding |
moral-system | policy | 德育体系, 大德育, 德育一体化, 德育工作体系 | moral education system |
education-systems | policy | 育人体系, 十大育人体系 | education system, education systems, ten education systems, systems of education, ten systems, education-for-all system |
culture-edu | policy | 文化育人, 课程育人, 科研育人, 实践育人 | cultural education |
three-entries | policy | 进教材, 进课堂, 进头脑, 三进 | into textbooks and classrooms |
xi-thought | policy | 习近平新时代中国特色社会主义思想, 新思想 | Xi Jinping Thought |
five-educations | policy | 五育并举, 德智体美劳, 五育, 立德树人 | five educations, all-round development, moral and all-round education, fostering virtue |
core-values | policy | 社会主义核心价值观, 核心价值观 | core socialist values |
aesthetic-education | subject | 美育, 美育工作, 学校美育 | aesthetic education |
art-performance | activity | 艺术展演, 文艺汇演, 艺术节, 展演, 文艺演出, 文艺晚会, 汇演, 文艺表演, 艺术汇演, 校园文化艺术节, 艺术展示, 才艺展示, 文化艺术节 | art performance, arts festival, arts show, art festival, talent show, arts gala, school concert, art exhibition |
teaching-module | lesson | 教学模块, 模块 | module, teaching module |
art-course | lesson | 增设课程 | additional course |
housework | activity | 家务劳动, 家务, 校园劳动, 校外劳动, 干家务, 做家务, 家里干活, 在家干活, 做家务活, 家务活, 洗碗, 做饭, 扫地, 拖地, 洗衣服, 打扫卫生, 洗衣, 整理房间, 叠被子 | housework, chores, home chores, household chores, household work, helping at home, chores at home, domestic chores, washing up, doing the dishes, cooking at home, sweeping, laundry, tidying up, work around the house, helping around the house |
volunteering | activity | 志愿服务, 社会服务, 义工, 公益, 志愿, 志愿活动, 当义工, 志愿者服务, 社区服务 | voluntary service, community service, volunteer work, volunteer service, volunteer, volunteering, unpaid service |
club | activity | 社团, 兴趣小组, 兴趣班, 兴趣社团, 兴趣课 | club, student club, society, interest group, hobby club, hobby group |
science-activity | activity | 科普, 科技节, 科技创新, 科技活动, 科技竞赛, 科技比赛, 科技周, 小发明 | science outreach, science fair, science activity, invention contest, science and technology festival |
theme-activity | activity | 主题活动, 主题教育, 活动 | theme activity, activity, event |
reading-project | activity | 国学读书工程, 读书工程, 阅读推广 | classics reading project, reading project |
morality-evaluation | assessment | 师德考核, 师德考核制度 | teacher ethics appraisal |
teacher-ethics | governance | 师德, 师德师风, 师风, 教师职业道德, 师德建设, 师德养成, 职业道德, 教师品德 | teacher ethics, professional ethics of teachers, teachers' ethics, teacher morality, ethics, professional ethics |
ethics-breach | governance | 师德违规, 违规行为, 违规, 师德失范, 师德违规行为, 师德负面清单, 师德败坏, 违纪, 违纪违规 | breach of ethics, ethics breach, misconduct, violation, ethics violation, unethical conduct, unethical behaviour |
ten-rules | governance | 十项准则, 行为准则, 行为十项准则, 职业行为十项准则 | ten rules of conduct, code of conduct, ten guidelines |
teacher-training | action | 培训, 教师培训, 培养培训, 国培, 研修, 继续教育, 进修, 培训体系, 业务培训, 参训, 暑期培训 | training, teacher training, professional development, CPD, in-service training, continuing education, INSET, professional learning, staff development, teacher development, refresher course, refresher training, upskilling, retraining, in-service course | cultivate
four-level-training | action | 四级教师培训体系, 省市县校四级 | four-level teacher training system |
teacher-education | policy | 教师教育, 师范, 师范教育, 师范专业, 师范生, 师范大学, 师范学院 | teacher education, normal education, teacher-training programme, normal university, teacher-training college, teachers college |
teaching-hours-load | governance | 课时量标准, 工作量, 教师工作量, 周课时, 带课量, 任课量 | teaching load, teacher workload, teaching workload, class load |
labour-list | governance | 教师负担, 进校事项, 进校检查, 教师减负, 给老师减负, 减轻教师负担, 老师负担, 进校园事项, 进校园活动, 进校园白名单, 进校园审批 | burden on teachers, check-ups in schools, teacher burden, lighten teachers' load, non-teaching burden |
phone | digital | 手机, 带手机, 玩手机, 智能手机, 手机进校园, 手机入校, 老年机 | phone, mobile phone, cell phone, smartphone, mobile, cell, handset | device
schedule | governance | 作息, 作息时间, 上学时间, 到校时间, 作息表, 入校时间 | daily schedule, school hours, school timetable, timetable of the day, arrival time, bell schedule, arrive at school |
school-start | governance | 开学, 开学时间, 开学日期, 报到, 开学第一天, 开学第一课, 开学第一周, 返校, 开学季 | start of term, first day of school, term start, school start date, back to school |
school-end | governance | 放学, 放学时间, 下课 | end of the school day, school finish, dismissal |
holiday | governance | 放假, 寒假, 暑假, 假期, 节假日, 寒暑假, 长假, 小长假, 寒暑假期, 法定节假日, 假日, 节假 | holiday, holidays, hols, vacation, winter break, summer break, summer holiday, winter holiday, holiday period |
term | time | 学期, 一学期, 学年 | term, semester, school year, academic year |
weekend | time | 周末, 星期六, 双休日, 周六日, 星期六日, 周六周日, 休息日, 礼拜六, 礼拜天, 双休, 周末双休 | weekend, Saturday |
morning | time | 上午, 早上, 早晨, 清晨 | morning |
afternoon | time | 下午, 中午, 晚上 | afternoon, evening, noon |
