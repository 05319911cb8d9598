# School subjects and courses.
# id | kind | Chinese | English | broader
pe | subject | 体育, 体育与健康, 体锻 | physical education, PE, P.E., phys ed, sport, sports, physed, gym |
art | subject | 艺术, 艺术类, 美育课, 艺术课程 | art, arts, arts education, arts subject |
music | subject | 音乐 | music | art
fine-art | subject | 美术, 绘画, 画画 | fine art, fine arts, drawing, painting, visual art, art drawing | art
calligraphy | subject | 书法, 写字, 毛笔字, 练字 | calligraphy, handwriting, brush writing, penmanship | art
dance | subject | 舞蹈 | dance, dancing | art
drama | subject | 戏剧, 话剧, 书画 | drama, theatre, theater, film | art
opera | subject | 戏曲, 京剧 | Chinese opera, opera | art
film | subject | 影视, 电影课 | film and television, film studies | art
maths | subject | 数学 | mathematics, maths, math |
chinese | subject | 语文 | Chinese language, Chinese lessons, Chinese class |
english | subject | 英语, 外语, 英文课 | English, English language, foreign language |
physics | subject | 物理 | physics |
chemistry | subject | 化学 | chemistry |
biology | subject | 生物, 生物学 | biology |
history | subject | 历史 | history |
geography | subject | 地理 | geography |
politics | subject | 政治课, 道德与法治, 道法 | politics, morality and law, civics |
science | subject | 科学, 科学课, 科学教育, 科技教育 | science, sci, science education, STEM education |
it-subject | subject | 信息技术, 信息科技, 计算机课, 电脑课, 信息课, 信息科技课 | information technology, ICT, computer science |
coding | subject | 编程, 少儿编程 | coding |
general-technology | subject | 通用技术, 通技 | general technology, technology class, design and technology, general tech |
ideology | subject | 思政, 思想政治, 思政教育, 思想政治教育, 思想政治理论, 思想政治理论课, 课程思政 | ideological and political education, ideology, ideological, ideological education, ideological political, political education, sizheng, ideopolitical, political lesson, civic education |
moral-education | subject | 德育, 思想道德 | moral education, character education, moral |
labour-education | subject | 劳动教育, 劳动, 劳育 | labour education, labor education, labour, labor, manual work, work education, manual labour |
mental-health | subject | 心理健康教育, 心理健康, 心理, 心理辅导, 心理咨询 | mental health education, mental health, psychology, psychological, counselling, counseling, mental wellbeing, psych, wellbeing, well-being |
health-education | subject | 健康教育, 卫生与健康教育, 卫生健康教育 | health education |
reading | subject | 阅读, 读书, 全民阅读, 看书, 看课外书, 阅读时间, 读书行动, 青少年读书行动, 读书活动 | reading, reading books, reading time, daily reading, reading campaign, reading action, reading drive |
composition | subject | 作文, 写作 | composition, writing, essay writing |
practical-activity | subject | 综合实践活动, 综合实践, 社会实践 | integrated practice, off-campus practice, practical activity, social practice, field practice |
rule-of-law | subject | 法治教育, 法制教育, 普法, 法治课 | rule of law education, legal education, law education |
defence-education | subject | 国防教育, 军训 | national defence education, military training |
drug-education | subject | 禁毒, 禁毒教育, 艾滋病, 毒品预防 | drug prevention, anti-drug education, drug education, AIDS education |
life-education | subject | 生命教育 | life education |
patriotic-education | subject | 爱国主义教育, 爱国主义, 爱国 | patriotic education, patriotism |
sex-education | subject | 性教育, 青春期教育 | sex education, puberty education |
ecology-education | subject | 生态文明教育, 环保教育, 生态文明 | environmental education, ecological education |
traditional-culture | subject | 中华优秀传统文化, 传统文化, 国学 | traditional Chinese culture, traditional culture, Chinese classics |
swimming | subject | 游泳 | swimming, swim |
football | subject | 足球, 校园足球 | football, soccer, campus football, school football |
basketball | subject | 篮球 | basketball |
volleyball | subject | 排球 | volleyball |
table-tennis | subject | 乒乓球 | table tennis, ping pong |
badminton | subject | 羽毛球 | badminton |
martial-arts | subject | 武术 | martial arts, kung fu |
skiing | subject | 冰雪运动, 滑雪, 滑冰 | winter sport, skiing, skating |
rope-skipping | subject | 跳绳 | rope skipping, skipping rope |
athletics | subject | 田径, 跑步, 长跑 | athletics, running race, track and field |
rowing | subject | 龙舟, 皮划艇 | dragon boat, canoe, rowing |
chess | subject | 棋类, 围棋, 象棋 | chess, board games, go game |
elective | lesson | 选修课, 选修课程, 选修 | elective, elective course, optional course |
school-course | lesson | 校本课程, 校本 | school-based course, school-based curriculum |
compulsory-course | lesson | 必修课, 必修课程, 公共基础必修课, 必修 | compulsory course, required course, core course, compulsory, mandatory |
lesson | lesson | 课, 课程, 科目, 课目, 课堂, 课时安排, 课表, 课时量 | lesson, class, course, subject, lesson time, class time, teaching time, timetable, curriculum |
steam | subject | 创客, 创客教育 | STEM, STEAM, maker education |
ai-education | subject | 人工智能, 人工智能教育 | artificial intelligence, AI, AI education |
lab-work | lesson | 实验课, 实验教学, 实验 | lab work, experiment, laboratory lesson, experimental teaching, practical lab |
class-meeting | lesson | 班会, 班会课, 队会 | class meeting, homeroom period |
morning-reading | lesson | 早读, 晨读, 早自习, 午读, 阅读课, 阅读指导课, 每日阅读 | morning reading, morning study |
evening-study | activity | 自习, 自习班, 晚上自习, 晚自习班, 晚自习, 晚修, 晚自修, 晚课, 夜自习 | evening study, evening self-study, self-study, evening class, prep time, evening prep, night study, evening class time |
demo-lesson | lesson | 精品课例, 优质课例, 课例, 公开课, 精品课, 优质课 | model lesson, lesson example, quality lesson, demonstration lesson, open class |
textbook | lesson | 教材, 课本, 教科书 | textbook, teaching material, coursebook |
teaching-aids | lesson | 教辅, 教辅材料, 练习册 | supplementary material, workbook |
research-study | activity | 研学, 研学实践, 研学旅行, 春游, 秋游, 研学旅游 | study tour, field trip, study travel, school trip, excursion, study trip |
