# School subjects and courses.
# id | kind | Chinese | English | broader
pe | subject | 体育, 体育与健康, 体锻 | physical education, PE, P.E., phys ed, sport, sports, physed, gym |
art | subject | 艺术, 艺术类, 美育课, 艺术课程 | art, arts, arts education, arts subject |
music | subject | 音乐 | music | art
fine-art | subject | 美术, 绘画, 画画, 美工, 图画, 画图画, 素描, 国画, 水彩 | fine art, fine arts, drawing, painting, visual art, art drawing, sketching, watercolour, Chinese painting | art
calligraphy | subject | 书法, 写字, 毛笔字, 练字, 软笔, 硬笔, 硬笔书法, 软笔书法, 毛笔, 钢笔字, 规范书写 | calligraphy, handwriting, brush writing, penmanship, brush calligraphy, pen calligraphy, brush pen, Chinese calligraphy | art
dance | subject | 舞蹈, 跳舞, 街舞, 民族舞, 拉丁舞, 芭蕾 | dance, dancing, ballet, street dance | art
drama | subject | 戏剧, 话剧, 书画, 戏剧表演, 舞台剧, 音乐剧 | drama, theatre, theater, film | art
opera | subject | 戏曲, 京剧, 戏曲进校园, 地方戏, 越剧, 豫剧, 昆曲, 黄梅戏, 川剧, 粤剧, 秦腔, 唱戏 | Chinese opera, opera, Peking opera, traditional opera | art
film | subject | 影视, 电影课 | film and television, film studies | art
maths | subject | 数学, 奥数, 数学题 | mathematics, maths, math, arithmetic lessons, maths olympiad, Olympiad maths |
chinese | subject | 语文, 汉语 | Chinese language, Chinese lessons, Chinese class, Chinese literature, Chinese as a subject |
english | subject | 英语, 外语, 英文课, 英文, 英语口语 | English, English language, foreign language, ESL, EFL |
physics | subject | 物理 | physics |
chemistry | subject | 化学 | chemistry |
biology | subject | 生物, 生物学 | biology |
history | subject | 历史 | history |
geography | subject | 地理 | geography |
politics | subject | 政治课, 道德与法治, 道法, 政治学科, 思品, 品德, 品德与社会, 德法课 | politics, morality and law, civics, ethics class, political science |
science | subject | 科学, 科学课, 科学教育, 科技教育, 科学精神, 自然课 | science, sci, science education, STEM education, nature lesson |
it-subject | subject | 信息技术, 信息科技, 计算机课, 电脑课, 信息课, 信息科技课, 微机课, 信息学 | information technology, ICT, computer science, computing lessons, computer class |
coding | subject | 编程, 少儿编程, 图形化编程, 写程序 | coding |
general-technology | subject | 通用技术, 通技 | general technology, technology class, design and technology, general tech |
ideology | subject | 思政, 思想政治, 思政教育, 思想政治教育, 思想政治理论, 思想政治理论课, 课程思政, 思政理论课, 思政元素, 理想信念, 理想信念教育 | ideological and political education, ideology, ideological, ideological education, ideological political, political education, sizheng, ideopolitical, political lesson, civic education, ideals and beliefs, ideals and convictions |
moral-education | subject | 德育, 思想道德, 品德教育, 思想品德, 道德教育 | moral education, character education, moral, virtue education |
labour-education | subject | 劳动教育, 劳动, 劳育, 热爱劳动 | labour education, labor education, labour, labor, manual work, work education, manual labour, labour lesson |
mental-health | subject | 心理健康教育, 心理健康, 心理, 心理辅导, 心理咨询, 心理素质, 心理疏导, 心育, 精神卫生 | mental health education, mental health, psychology, psychological, counselling, counseling, mental wellbeing, psych, wellbeing, well-being, emotional wellbeing, emotional health, mental care |
health-education | subject | 健康教育, 卫生与健康教育, 卫生健康教育, 健康知识 | health education, health knowledge |
reading | subject | 阅读, 读书, 全民阅读, 看书, 看课外书, 阅读时间, 读书行动, 青少年读书行动, 读书活动, 课外看书, 书籍阅读 | reading, reading books, reading time, daily reading, reading campaign, reading action, reading drive |
composition | subject | 作文, 写作, 习作 | composition, writing, essay writing, creative writing |
practical-activity | subject | 综合实践活动, 综合实践, 社会实践, 综合实践课, 实践课程, 实践活动, 实践教学 | integrated practice, off-campus practice, practical activity, social practice, field practice, comprehensive practice, comprehensive practical activity |
rule-of-law | subject | 法治教育, 法制教育, 普法, 法治课, 宪法教育, 宪法, 学宪法, 法律知识, 民法典, 法治实践, 法治宣传 | rule of law education, legal education, law education, constitution education, legal literacy, the constitution |
defence-education | subject | 国防教育, 军训, 军事训练 | national defence education, military training, military drill, national defence, defense education, army training, military course |
drug-education | subject | 禁毒, 禁毒教育, 艾滋病, 毒品预防, 防艾, 防毒, 拒绝毒品 | drug prevention, anti-drug education, drug education, AIDS education, AIDS prevention, HIV education, anti-drugs class |
life-education | subject | 生命教育, 生命课, 珍爱生命, 生命安全教育, 挫折教育, 死亡教育 | life education, education for life, resilience education, love of life |
patriotic-education | subject | 爱国主义教育, 爱国主义, 爱国, 爱党爱国, 爱国情怀 | patriotic education, patriotism, love of country |
sex-education | subject | 性教育, 青春期教育, 青春期, 性知识, 防性侵教育, 青春期健康, 性健康, 防性侵 | sex education, puberty education, sexuality education, sex ed, sexual health |
ecology-education | subject | 生态文明教育, 环保教育, 生态文明, 环境教育, 生态教育, 绿色教育, 低碳, 生态环保, 碳达峰碳中和, 双碳 | environmental education, ecological education, green education, low-carbon |
traditional-culture | subject | 中华优秀传统文化, 传统文化, 国学, 中华文化, 传统文化进校园, 国学经典 | traditional Chinese culture, traditional culture, Chinese classics, traditional culture lessons, Chinese traditional culture, heritage culture, Chinese culture |
swimming | subject | 游泳 | swimming, swim |
football | subject | 足球, 校园足球, 踢球, 踢足球 | football, soccer, campus football, school football |
basketball | subject | 篮球, 篮球赛 | basketball |
volleyball | subject | 排球, 气排球 | volleyball |
table-tennis | subject | 乒乓球, 乒乓 | table tennis, ping pong, pingpong |
badminton | subject | 羽毛球 | badminton |
martial-arts | subject | 武术, 太极, 太极拳, 跆拳道, 散打, 武术操, 八段锦 | martial arts, kung fu, tai chi, taekwondo, wushu, karate |
skiing | subject | 冰雪运动, 滑雪, 滑冰, 冰雪, 冰雪课, 冰雪项目, 冰球, 上冰雪 | winter sport, skiing, skating, ice and snow sports, ice hockey, snow sports, ice skating |
rope-skipping | subject | 跳绳, 跳大绳 | rope skipping, skipping rope, jump rope |
athletics | subject | 田径, 跑步, 长跑, 阳光长跑, 冬季长跑, 短跑, 跑800米, 跑1000米, 跳远, 跳高, 铅球 | athletics, running race, track and field, long jump, sprint, long-distance running, jogging, cross-country |
rowing | subject | 龙舟, 皮划艇 | dragon boat, canoe, rowing |
chess | subject | 棋类, 围棋, 象棋, 下棋, 棋类进校园, 中国象棋, 国际象棋, 五子棋, 棋艺 | chess, board games, go game, Chinese chess |
elective | lesson | 选修课, 选修课程, 选修, 任选课, 兴趣选修课 | elective, elective course, optional course |
school-course | lesson | 校本课程, 校本, 校本化 | school-based course, school-based curriculum, school curriculum |
compulsory-course | lesson | 必修课, 必修课程, 公共基础必修课, 必修, 公共必修课 | compulsory course, required course, core course, compulsory, mandatory, obligatory course |
lesson | lesson | 课, 课程, 科目, 课目, 课堂, 课时安排, 课表, 课时量 | lesson, class, course, subject, lesson time, class time, teaching time, timetable, curriculum |
steam | subject | 创客, 创客教育, 科创, 科创教育, 科创课程 | STEM, STEAM, maker education, maker lessons, maker festival |
ai-education | subject | 人工智能, 人工智能教育, ai课, 人工智能课, 人工智能课程, 人工智能通识课, 人工智能通识, 人工智能普及, ai通识课 | artificial intelligence, AI, AI education, AI lessons, AI course, AI literacy, AI class, AI curriculum |
lab-work | lesson | 实验课, 实验教学, 实验, 做实验, 动手做实验, 实验操作 | lab work, experiment, laboratory lesson, experimental teaching, practical lab, practical experiment, practical science |
class-meeting | lesson | 班会, 班会课, 队会, 主题班会, 主题队会, 班队会, 班队课 | class meeting, homeroom period, form period, form time, tutor time |
morning-reading | lesson | 早读, 晨读, 早自习, 午读, 阅读课, 阅读指导课, 每日阅读, 晨诵, 早自修, 午间阅读, 大声读书 | morning reading, morning study |
evening-study | activity | 自习, 自习班, 晚上自习, 晚自习班, 晚自习, 晚修, 晚自修, 晚课, 夜自习, 夜修, 夜自修, 晚间自习 | evening study, evening self-study, self-study, evening class, prep time, evening prep, night study, evening class time, night self-study, evening lessons, study hall, evening revision session |
demo-lesson | lesson | 精品课例, 优质课例, 课例, 公开课, 精品课, 优质课, 观摩课例, 精品课堂, 部级精品课, 优课, 一师一优课, 展示课, 汇报课 | model lesson, lesson example, quality lesson, demonstration lesson, open class, demo lesson, public lesson, sample lesson, premium lesson |
textbook | policy | 教材, 课本, 教科书, 书本, 统编教材, 部编教材 | textbook, teaching material, coursebook, school book, unified textbook, schoolbooks, national textbook |
teaching-aids | lesson | 教辅, 教辅材料, 练习册, 辅导资料, 教辅资料, 教辅书, 辅导书, 习题册, 习题集, 一科一辅, 一教一辅, 复习资料, 配套练习, 学习资料 | supplementary material, workbook, revision guide, supplementary book, study guide, tutorial book, study material |
research-study | activity | 研学, 研学实践, 研学旅行, 春游, 秋游, 研学旅游, 研学游, 校外旅行, 集体出游, 春秋游, 远足, 郊游 | study tour, field trip, study travel, school trip, excursion, study trip, school outing, educational trip, day trip, class trip, spring outing, autumn outing, hiking trip |
english-corner | lesson | 听说训练, 英语角, 英语节 | English corner, English festival, English drama |
gymnastics | subject | 体操, 健美操, 啦啦操, 广场舞, 瑜伽, 艺术体操 | gymnastics, aerobics, cheerleading, yoga |
other-ball-games | subject | 手球, 网球, 棒球, 垒球, 橄榄球, 高尔夫, 曲棍球 | handball, tennis, baseball, rugby, golf, hockey, softball |
orienteering | subject | 定向越野, 登山, 攀岩, 野外生存, 拓展训练, 素质拓展 | outward bound, rock climbing, orienteering race |
folk-sports | subject | 民间体育, 民族传统体育, 民族体育, 舞龙, 舞狮, 毽球, 踢毽子, 传统体育, 射箭, 空竹 | dragon dance, lion dance, shuttlecock, archery |
entrepreneurship-education | subject | 双创, 双创教育, 创业教育, 创新教育, 创新思维 | innovation education, innovation and entrepreneurship, creative thinking |
safety-lesson | subject | 安全课, 安全教育课, 公共安全教育, 自救自护, 自救互救, 安全教育周, 安全教育日 | safety lesson, safety class, self-rescue |
media-literacy | subject | 媒介素养, 网络素养, 网络素养教育, 网络文明, 文明上网, 网络道德 | media literacy, internet literacy, online safety education, network literacy |
local-history | subject | 党史, 国史, 地方史, 乡土教育, 乡土教材, 乡土课程, 家乡教育, 地方文化 | local history, Party history, hometown education, local culture |
bilingual-teaching | lesson | 双语, 双语教学, 双语教育, 双语课, 国际课程, ib课程 | bilingual, bilingual teaching, bilingual education, IB |
science-literacy | subject | 科学素养, 科学素质, 公民科学素质 | scientific literacy, science literacy | science
health-literacy | health | 健康素养, 健康素养水平 | health literacy, health literacy level |
military-service | world | 征兵, 参军, 入伍, 应征入伍, 服兵役 | conscription, joining the army, enlist, military service |
local-course | lesson | 地方课程, 省编课程, 地方教材 | local curriculum, local course |
digital-textbook | digital | 数字教材, 电子教材, 电子课本 | digital textbook, e-textbook, electronic textbook | textbook
young-pioneers-lesson | lesson | 队课, 队活动课 | Young Pioneers lesson | young-pioneers
