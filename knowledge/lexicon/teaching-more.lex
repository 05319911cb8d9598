# More subjects, lessons, exams and activities.
biology-lab | subject | 生命科学, 解剖 | life science |
japanese | subject | 日语, 俄语, 法语, 德语, 西班牙语, 小语种 | Japanese, French, German, Russian, Spanish |
economics | subject | 经济学, 理财教育, 财经素养 | economics, financial literacy |
philosophy | subject | 哲学, 逻辑 | philosophy, logic |
arts-integration | subject | 音体美, 体艺 | music PE and art | music, pe, fine-art
singing | activity | 合唱, 班级合唱, 合唱展示, 班级合唱展示, 唱歌, 合唱团, 歌咏比赛, 歌咏, 合唱队, 班班有歌声, 唱校歌, 歌声 | choir, chorus, singing, choral show, class choir, choral singing, choral competition, sing-song | music
instrument | activity | 乐器, 钢琴, 小提琴, 器乐, 民乐, 管乐, 吉他, 古筝, 二胡, 葫芦丝, 竖笛, 口风琴, 打击乐, 吹奏乐, 弹琴, 民族乐器 | musical instrument, piano, violin, instrument, wind music, guitar, drum, flute, percussion, string instrument, erhu, guzheng |
orchestra | activity | 乐团, 管乐团, 剧社, 民乐团, 交响乐团, 鼓号队, 军乐团, 管弦乐团, 乐队 | orchestra, band, brass band, symphony orchestra, drum corps, wind band |
art-club | activity | 艺术社团 | art club, arts society | club, art
arts-specialty | activity | 艺术特长, 特长, 艺术专长, 一技之长, 才艺, 艺术素养, 艺术爱好 | arts talent, special talent, artistic skill, art skill, artistic hobby | art
sports-specialty | activity | 运动专长, 体育特长, 体育专长, 体育爱好 | sporting speciality, sports talent, sporting strength | pe
sports-league | activity | 班级联赛, 联赛, 班级比赛, 对抗赛, 班超, 校际联赛, 四级联赛, 班际比赛, 班级赛, 校级联赛, 球类比赛, 班级球赛, 校际比赛 | class league, league match, league, class match, match, fixture, interclass match, inter-school league, class tournament, tournament, inter-class match, ball game contest |
family-sports | activity | 亲子运动会 | parent-child sports day, family sports day | sports-meet, parent
pe-homework | assessment | 体育家庭作业, 体育作业 | PE homework, physical education homework, exercise homework | homework, pe
weekend-exercise | activity | 周末锻炼 | weekend exercise | exercise
grading-exam | assessment | 考级, 竞技性考级, 等级考试, 英语四级, 社会艺术水平考级 | grade exam, music grade |
midterm-exam | assessment | 期中考, 期中, 期中考试, 期中笔试, 半期考试, 半期考 | midterm, mid-term exam, mid term test, half-term exam | exam
final-exam | assessment | 期末考, 期末, 期末笔试, 期末考试, 期终考试 | end-of-term exam, end of term test, final exam | exam
mock-exam | assessment | 模拟考, 一模, 二模, 摸底考试, 摸底考, 模拟考试, 模考, 联考, 诊断考试, 诊断性考试, 摸底测试, 模拟测试, 单元测试, 单元考, 单元测验, 三模 | mock exam, mock test, practice exam, trial exam, diagnostic test, simulation test | exam
dictation | assessment | 听写, 默写, 背诵, 抄写, 抄写作业, 背诵作业, 罚抄, 抄书, 抄课文, 惩罚性作业, 重复性作业, 机械性作业, 机械重复作业, 背课文 | dictation, recitation, copying out, repetitive homework, rote homework, memorising | homework
marking | assessment | 批改, 改作业, 批改作业, 面批, 改卷, 阅卷, 判作业, 批改作业本, 全批全改, 评讲 | marking homework, correct homework, grade papers, mark papers |
winter-homework | assessment | 寒假作业, 暑假作业, 假期作业 | holiday homework, summer homework | homework
growth-record | assessment | 成长档案, 素质报告, 综合素质档案, 成长记录, 成长记录袋, 成长手册, 成绩单, 素质报告书, 综合素质档案袋 | growth record, report card, student portfolio, growth portfolio, student profile |
full-marks | assessment | 满分, 总分, 计分, 分值 | full marks, total points, points awarded |
streaming | policy | 分班, 走班, 选课走班, 分层教学, 均衡编班, 阳光分班, 编班, 走班教学, 随机分班, 均衡分班, 分层走班, 重新分班, 选课, 3+1+2, 随机均衡编班 | course selection, streaming, setting by ability, elective classes, ability grouping, balanced class allocation, class allocation, class rotation, moving classes, random class assignment, subject choice, class placement |
career-guidance | activity | 生涯规划, 生涯教育, 职业规划, 学生发展指导, 生涯指导, 生涯课, 职业启蒙, 职业体验, 职业生涯, 职业生涯规划, 选科指导, 职业生涯教育, 生涯发展 | career guidance, careers education, career planning, career counselling, vocational guidance, job experience, career taster, careers advice |
gaokao-prep | assessment | 高考备考, 备考, 高三备考, 升学指导 | exam preparation, gaokao preparation |
gaokao-quality | assessment | 高考成绩, 高考综合改革, 新高考 | gaokao results, gaokao reform |
big-unit | lesson | 大单元, 跨学科, 跨学科主题学习, 项目式学习, 单元教学, 项目化学习, 项目学习, 跨学科学习, 探究式学习, 探究学习, 主题式学习, 任务群 | project based learning, cross-disciplinary learning, inquiry learning, interdisciplinary learning, cross-curricular, project learning, inquiry-based learning |
lesson-prep | activity | 备课, 集体备课, 教案, 磨课, 教学设计, 集备, 教学反思 | lesson planning, lesson prep, joint planning, prepare lessons, lesson preparation |
observe | activity | 听课, 评课, 推门听课, 观课, 随堂听课, 观摩课 | lesson observation, observe lessons, sit in on lessons, classroom observation, class observation, visit lessons, classroom visit, sit in on classes |
joint-research | activity | 联合教研, 集体教研, 校际教研, 联片教研, 片区联研, 跨校教研 | joint teaching research, joint lesson study | teaching-research
academic-paper | assessment | 论文, 课题, 课题立项, 发表论文, 科研课题 | research paper, journal paper, research project, papers published, publish papers, academic paper, research topic, research grant project |
teacher-contest | assessment | 教学竞赛, 优质课比赛, 基本功大赛, 教学比武, 赛课, 基本功竞赛, 教学能力比赛, 教学基本功 | teaching contest, teaching competition |
teaching-award | assessment | 教学成果, 教学成果奖, 成果奖 | teaching achievement award |
induction | action | 岗前培训, 岗前, 入职培训, 新入职, 入职, 上岗培训 | induction, pre-service training, before starting work, newly hired, new starter, induction training, onboarding, orientation training | teacher-training
five-year-training | action | 全员轮训, 轮训, 校本培训, 校本研修, 全员培训, 全员研修, 轮训一遍, 教师全员培训, 五年一周期 | rotation training, whole-staff training, in-house training, five-year cycle training | teacher-training
ethics-lecture | activity | 师德宣讲, 集中宣讲, 宣讲 | ethics talk, ethics lecture | teacher-ethics
shadow-training | action | 跟岗研修 | shadow training | teacher-training, secondment
enterprise-practice | activity | 到企业实践, 企业锻炼, 下企业, 进企业实践 | industry practice for teachers, teachers' industry practice, enterprise practice, practice in a company |
farm-practice | activity | 学农, 学农实践, 农业劳动, 学农劳动, 下乡劳动, 下地干活, 下田, 插秧, 种田, 干农活, 农活, 田间劳动, 务农 | farm practice, farm work, farm day, learning on a farm, farm trip, farming, fieldwork on a farm, working on a farm, working in the fields, farm labour | practical-activity
factory-practice | activity | 学工, 学工实践, 工业劳动 | factory practice, factory work, factory day, industry practice days | practical-activity
labour-week | activity | 劳动周, 劳动月, 集体劳动周, 劳动日 | labour week, labor week | labour-education
labour-task-list | activity | 劳动清单, 劳动任务单 | labour list, labor list | labour-education
service-labour | activity | 公益服务, 公益劳动, 服务性劳动, 公益活动 | public service, community work, public-benefit service, charity work | volunteering
book-campus | activity | 书香校园, 阅读节, 读书节, 书香班级, 读书月, 阅读月, 阅读周, 世界读书日, 读书周, 书香家庭 | reading campus, book festival, reading week, reading month, reading festival, book week, book day, bookish campus, book fair |
outside-reading | subject | 课外阅读, 课外阅读时间, 课外书, 读课外书, 课外书籍, 课外读物, 看闲书, 整本书阅读, 读物, 自主阅读 | reading outside class, extracurricular reading, free reading, out of class reading, reading for pleasure, leisure reading | reading
art-visit | activity | 参观, 走进场馆, 看展, 走进博物馆, 逛博物馆, 馆校合作 | museum visit, gallery visit, visiting museums, trip to a museum, museum trip, visit a gallery |
arts-practice | activity | 艺术实践, 艺术实践活动 | arts practice activity, art practice, arts activity | art
sports-festival | activity | 校园艺术节 | campus art festival, school arts festival | art-performance
off-campus-practice | activity | 校外综合实践, 校外实践, 校外教育 | off-campus comprehensive practice, out-of-school practice, practice off campus, outside practice | practical-activity
elective-module | lesson | 选修模块, 艺术选修模块 | elective module, optional module | elective
course-cut | action | 挤占课时, 占课, 调课, 停课, 代课, 抢课, 主课占副课, 挪用课时, 主科占副科 | lesson taken over, cover lesson, reschedule lesson, take over lessons, lessons taken away, steal lessons |
flag | activity | 开学典礼, 毕业典礼, 成人礼, 家长接待日, 典礼, 开学式, 毕业式, 入队仪式, 散学典礼, 校庆 | opening ceremony, graduation ceremony |
summer-camp | activity | 夏令营, 冬令营, 营地, 暑期营, 科学营, 研学营, 营地教育, 假期营 | summer camp, winter camp, holiday camp, camp, science camp |
saturday-school | activity | 周末上课, 周六上课, 假期补课, 违规补课, 周末补课, 双休日补课, 周末集体补课, 集体补课, 暑假补课, 寒假补课, 节假日补课, 学校补课 | Saturday lessons, weekend lessons, lessons in the holidays, weekend classes, Saturday class, holiday classes |
kindergarten-entry | activity | 入学适应, 入学适应活动, 适应周, 入学适应期, 适应期, 适应性教育, 适应教育, 新生适应 | settling-in activity, adaptation activity, adjustment period, adaptation, adaptation period, settling-in period, adaptation week, school adaptation, adjustment week |
kindergarten-teaching | assessment | 拼音, 识字, 写字课, 算术, 认字, 学写字, 学数学题, 加减法 | pinyin, literacy teaching, phonics, teaching characters |
paid-tutoring | governance | 有偿补课, 有偿家教, 有偿补习, 在外补课, 私自补课, 老师补课, 在职教师补课, 教师补课, 校外兼课, 有偿托管 | paid tutoring, tutoring for pay, moonlighting, paid private tutoring, tutor for money, paid classes by teachers |
art-group | activity | 艺术团, 艺术团队, 学生艺术团队, 学生艺术团, 艺术队, 艺术社, 艺术团体 | art troupe, arts team, art team, art group, arts ensemble | art
festival | world | 教师节, 儿童节, 国庆, 国庆节, 春节, 元旦, 中秋, 六一, 六一儿童节, 端午, 端午节, 清明, 清明节, 劳动节, 妇女节 | festival, teachers' day, national day, new year, dragon boat festival, labour day |
sports-team | activity | 足球队, 篮球队, 排球队, 球队, 校队, 田径队, 运动队, 体育代表队, 女足, 男足, 女篮 | school team, football team, sports team, team of players, school squad |

school-day-start | governance | 上课时间, 上午上课, 早上上课, 上午第一节课, 第一节课, 上午上课时间, 首节课 | lessons start, start of lessons, first lesson, classes start, class start time, school day start | morning
mixed-class | place | 混龄班, 混龄 | mixed-age class, mixed age class, mixed age group | class-size
dual-teacher-classroom | digital | 双师课堂, 双师教学, 双师课堂教学, 双师模式 | dual-teacher classroom, dual-teacher class, two-teacher online class, dual teacher lesson |
revision | activity | 复习, 总复习, 复习课, 考前复习, 复习备考, 备战高考, 备战中考 | revise for exams, revision lesson, review lesson, exam revision |
preview | activity | 预习, 课前预习 | preview lesson, pre-class study |
exam-tutoring | activity | 答疑, 课后答疑, 个别辅导, 学业辅导, 学习辅导, 补缺补漏, 答疑辅导, 集中辅导 | remedial help, remedial teaching, homework help, catch-up lessons |
lesson-break-delay | governance | 拖堂, 拖课, 压堂, 拖延下课, 不得拖堂, 提前上课 | lesson overrun, overrunning lessons, keep pupils after the bell |
parent-homework | governance | 家长作业, 打卡, 拍照打卡, 家长签字, 录像打卡 | parents' homework, homework for parents, photo check-in, check-in photo |
reading-club | activity | 读书分享, 分享会, 读书分享会, 读书沙龙, 阅读分享, 好书推荐 | book club, reading club, reading sharing session, reading salon |
speech-contest | activity | 演讲比赛, 演讲, 朗诵, 朗诵比赛, 辩论赛, 辩论, 朗读, 讲故事比赛, 征文, 征文比赛, 知识竞赛 | speech contest, public speaking, debate, reading aloud, essay contest, storytelling contest |
handicraft | activity | 剪纸, 陶艺, 泥塑, 编织, 刺绣, 扎染, 版画, 劳技课 | paper cutting, pottery, ceramics, clay, weaving, embroidery, tie-dye, craft class, crafts |
cooking | activity | 烹饪, 烹饪课, 包饺子, 炒菜, 厨艺, 学做菜, 做菜 | cookery, cooking class, culinary skill, dumpling making |
campus-culture | policy | 校园文化, 校园文化建设, 班级文化, 校风, 学风, 班风, 教风, 文化墙 | campus culture, school culture, school ethos, school motto, school spirit |
model-figures | activity | 美德少年, 新时代好少年, 优秀学生, 三好学生, 好少年, 优秀少先队员, 榜样, 十佳少年 | model pupil, outstanding student, merit student, role model, youth of virtue |
red-education | activity | 红色教育, 革命传统教育, 红色基因, 党史教育, 党史学习, 四史教育, 红色文化, 红色故事, 烈士陵园, 革命传统 | red education, revolutionary tradition, red culture, Party history education, revolutionary education, red heritage, martyrs' cemetery |
national-community | policy | 民族团结, 民族团结教育, 民族团结进步, 民族团结进步教育, 中华民族共同体意识, 铸牢中华民族共同体意识, 中华民族共同体, 共同体意识 | ethnic unity, ethnic unity education, sense of community of the Chinese nation, national unity, unity of the Chinese nation |
national-security-education | subject | 国家安全教育, 国家安全, 国安教育, 保密教育, 反邪教 | national security education, national security, security of the nation, anti-cult education |
behaviour-norms | policy | 行为规范, 文明礼仪, 行为习惯养成, 养成教育, 文明行为, 文明习惯, 守则, 中小学生守则, 礼仪教育, 礼貌, 日常行为规范 | etiquette, behaviour code, pupil conduct, code of behaviour, behaviour norms |
ideology-courseware | lesson | 大中小学思政课一体化, 思政课一体化, 大思政课, 大思政, 思政一体化, 思政金课 | integrated ideology course |
school-teaching-visit | governance | 推门课, 教学视导, 视导, 教学常规, 常规检查, 教学常规检查, 教学检查 | routine teaching check, teaching routine |
quality-analysis | assessment | 质量分析, 质量分析会, 教学质量分析, 考试分析, 学情分析, 学情 | quality analysis, results analysis, exam analysis, analysis of results |
quality-course | digital | 精品课程, 精品资源, 在线精品课程, 精品在线课程, 一流课程, 金课, 精品视频课 | excellent course, premium course, top-quality course |
teaching-achievement-promotion | activity | 成果推广, 教学成果推广, 优秀教学成果推广 | dissemination of results |
co-teaching-subjects | governance | 一人多科, 包班, 包班制, 复式教学, 一人教多门, 复式班 | teach several subjects, multi-subject teaching, multigrade teaching, multigrade class |
blacklist | governance | 黑名单, 拉黑, 失信名单 | blacklist |
dance-troupe | activity | 舞蹈团, 舞蹈队, 学生舞蹈团 | dance troupe | dance
spring-autumn-break | governance | 春假, 秋假, 春秋假, 放春假, 放秋假, 中小学春秋假 | spring break | holiday
book-list | governance | 书目, 推荐书目, 阅读书目, 必读书目, 阅读指导目录, 书单, 推荐书单 | reading list, book list, recommended books |
parent-child-reading | activity | 亲子阅读, 亲子共读, 睡前故事 | shared reading at home | reading
smartwatch | digital | 电话手表, 智能手表, 儿童手表, 儿童电话手表 | smartwatch, smart watch | phone
classics-recital | activity | 经典诵读, 诵读, 诵读经典, 中华经典诵读, 读经典, 经典阅读, 吟诵 | recitation of classics, reading the classics, classics recital, recite classics |
credit-bank | governance | 学分银行, 终身学习账户, 学分互认 | credit bank, credit transfer, credit recognition |
