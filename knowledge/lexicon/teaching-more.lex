# More subjects, lessons, exams and activities.
biology-lab | subject | 生命科学, 解剖 | life science |
japanese | subject | 日语, 俄语, 法语, 德语, 西班牙语, 小语种 | Japanese, French, German, Russian, Spanish |
economics | subject | 经济学, 理财教育, 财经素养 | economics, financial literacy |
philosophy | subject | 哲学, 逻辑 | philosophy, logic |
arts-integration | subject | 音体美, 体艺 | music PE and art | music, pe, fine-art
singing | activity | 合唱, 班级合唱, 合唱展示, 班级合唱展示, 唱歌, 合唱团 | choir, chorus, singing, choral show, class choir, choral singing | music
instrument | activity | 乐器, 钢琴, 小提琴, 器乐, 民乐, 管乐 | musical instrument, piano, violin, instrument, wind music |
orchestra | activity | 乐团, 管乐团, 剧社 | orchestra, band |
art-club | activity | 艺术社团 | art club, arts society | club, art
arts-specialty | activity | 艺术特长, 特长, 艺术专长, 一技之长 | arts talent, special talent, artistic skill, art skill | art
sports-specialty | activity | 运动专长, 体育特长, 体育专长 | sporting speciality, sports talent, sporting strength | pe
sports-league | activity | 班级联赛, 联赛, 班级比赛, 对抗赛, 班超 | class league, league match, league, class match, match, fixture |
family-sports | activity | 亲子运动会 | parent-child sports day, family sports day | sports-meet, parent
pe-homework | assessment | 体育家庭作业, 体育作业 | PE homework, physical education homework, exercise homework | homework, pe
weekend-exercise | activity | 周末锻炼 | weekend exercise | exercise
grading-exam | assessment | 考级, 竞技性考级, 等级考试, 英语四级 | grade exam, music grade |
midterm-exam | assessment | 期中考, 期中, 期中考试, 期中笔试 | midterm, mid-term exam, mid term test, half-term exam | exam
final-exam | assessment | 期末考, 期末, 期末笔试, 期末考试 | end-of-term exam, end of term test, final exam | exam
mock-exam | assessment | 模拟考, 一模, 二模, 摸底考试, 摸底考, 模拟考试, 模考 | mock exam, mock test, practice exam, trial exam | exam
dictation | assessment | 听写, 默写, 背诵, 抄写, 抄写作业, 背诵作业 | dictation, recitation, copying out | homework
marking | assessment | 批改, 改作业, 批改作业, 面批 | marking homework, correct homework |
winter-homework | assessment | 寒假作业, 暑假作业, 假期作业 | holiday homework, summer homework | homework
growth-record | assessment | 成长档案, 素质报告, 综合素质档案 | growth record, report card, student portfolio |
full-marks | assessment | 满分, 总分, 计分, 分值 | full marks, total points, points awarded |
streaming | policy | 分班, 走班, 选课走班, 分层教学, 均衡编班, 阳光分班, 编班, 走班教学 | course selection, streaming, setting by ability, elective classes, ability grouping, balanced class allocation, class allocation, class rotation, moving classes |
career-guidance | activity | 生涯规划, 生涯教育, 职业规划, 学生发展指导 | career guidance, careers education, career planning |
gaokao-prep | assessment | 高考备考, 备考, 高三备考, 升学指导 | exam preparation, gaokao preparation |
gaokao-quality | assessment | 高考成绩, 高考综合改革, 新高考 | gaokao results, gaokao reform |
big-unit | lesson | 大单元, 跨学科, 跨学科主题学习, 项目式学习 | project based learning, cross-disciplinary learning |
lesson-prep | activity | 备课, 集体备课, 教案 | lesson planning, lesson prep, joint planning |
observe | activity | 听课, 评课, 推门听课 | lesson observation, observe lessons |
joint-research | activity | 联合教研 | joint teaching research, joint lesson study | teaching-research
academic-paper | assessment | 论文, 课题, 课题立项 | research paper, journal paper, research project |
teacher-contest | assessment | 教学竞赛, 优质课比赛, 基本功大赛 | teaching contest, teaching competition |
teaching-award | assessment | 教学成果, 教学成果奖, 成果奖 | teaching achievement award |
induction | action | 岗前培训, 岗前, 入职培训, 新入职, 入职 | induction, pre-service training, before starting work, newly hired, new starter, induction training | teacher-training
five-year-training | action | 全员轮训, 轮训, 校本培训, 校本研修 | rotation training, whole-staff training | teacher-training
ethics-lecture | activity | 师德宣讲, 集中宣讲, 宣讲 | ethics talk, ethics lecture | teacher-ethics
shadow-training | action | 跟岗研修 | shadow training | teacher-training, secondment
enterprise-practice | activity | 到企业实践, 企业锻炼 | industry practice for teachers |
farm-practice | activity | 学农, 学农实践, 农业劳动, 学农劳动, 下乡劳动 | farm practice, farm work, farm day, learning on a farm | practical-activity
factory-practice | activity | 学工, 学工实践, 工业劳动 | factory practice, factory work, factory day, industry practice days | practical-activity
labour-week | activity | 劳动周 | labour week, labor week | labour-education
labour-task-list | activity | 劳动清单 | labour list, labor list | labour-education
service-labour | activity | 公益服务, 公益劳动, 服务性劳动, 公益活动 | public service, community work, public-benefit service, charity work | volunteering
book-campus | activity | 书香校园, 阅读节, 读书节 | reading campus, book festival |
outside-reading | subject | 课外阅读, 课外阅读时间, 课外书, 读课外书, 课外书籍, 课外读物 | reading outside class, extracurricular reading, free reading, out of class reading | reading
art-visit | activity | 参观, 走进场馆, 看展 | museum visit, gallery visit, visiting museums |
arts-practice | activity | 艺术实践, 艺术实践活动 | arts practice activity, art practice, arts activity | art
sports-festival | activity | 校园艺术节 | campus art festival, school arts festival | art-performance
off-campus-practice | activity | 校外综合实践, 校外实践 | off-campus comprehensive practice, out-of-school practice | practical-activity
elective-module | lesson | 选修模块, 艺术选修模块 | elective module, optional module | elective
course-cut | action | 挤占课时, 占课, 调课, 停课, 代课 | lesson taken over, cover lesson, reschedule lesson |
flag | activity | 开学典礼, 毕业典礼, 成人礼, 家长接待日 | opening ceremony, graduation ceremony |
summer-camp | activity | 夏令营, 冬令营 | summer camp, winter camp |
saturday-school | activity | 周末上课, 周六上课, 假期补课, 违规补课 | Saturday lessons, weekend lessons, lessons in the holidays |
kindergarten-entry | activity | 入学适应, 入学适应活动, 适应周 | settling-in activity, adaptation activity, adjustment period |
kindergarten-teaching | assessment | 拼音, 识字, 写字课, 算术 | pinyin, literacy teaching |
paid-tutoring | governance | 有偿补课, 有偿家教 | paid tutoring, tutoring for pay, moonlighting |
art-group | activity | 艺术团, 艺术团队, 学生艺术团队, 学生艺术团 | art troupe, arts team, art team, art group, arts ensemble | art
festival | world | 教师节, 儿童节, 国庆, 国庆节, 春节, 元旦, 中秋 | festival, teachers' day, national day, new year |
sports-team | activity | 足球队, 篮球队, 排球队, 球队, 校队, 田径队, 运动队 | school team, football team, sports team, team of players |

school-day-start | governance | 上课时间, 上午上课, 早上上课, 上午第一节课, 第一节课, 上午上课时间 | lessons start, start of lessons, first lesson, classes start, class start time, school day start | morning
mixed-class | place | 混龄班, 混龄 | mixed-age class, mixed age class, mixed age group | class-size
