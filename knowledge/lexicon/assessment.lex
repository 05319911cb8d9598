# Exams, admission, evaluation, qualifications.
gaokao | assessment | 高考, 普通高考, 大学入学考试, 高考改革, 考大学, 普通高等学校招生考试 | gaokao, college entrance exam, college entrance examination, university entrance exam, national college entrance exam, NCEE, university entrance examination |
zhongkao | assessment | 中考, 初中毕业升学考试, 中考命题, 初中学业水平考试, 初升高, 考高中, 初中学考, 初中学业水平 | zhongkao, senior high entrance exam, high school entrance exam, junior high graduation exam, middle school graduation exam, senior high admission exam, high school entrance examination, junior high final exam |
joint-exam | assessment | 中高考 | zhongkao and gaokao |
pe-exam | assessment | 体育中考, 中考体育, 体育考试, 体育测试, 体育科目考试 | PE entrance exam, zhongkao PE, physical education exam, sports exam, PE test, PE exam, sports test |
exam | assessment | 考试, 纸笔考试, 月考, 测验, 统考, 考, 大考, 闭卷考试, 笔试, 纸笔测试, 书面考试, 应试, 考卷 | exam, examination, test, quiz, paper test, examination paper, big exam, written exam, written test, school exam, entrance exam, entrance test, exams, pen-and-paper test, paper-based exam, test paper |
exam-questions | assessment | 命题, 命题研究, 试题, 试卷, 考题, 试题命制, 出卷, 出题, 命题队伍, 卷子 | exam-paper setting, question setting, exam paper, question paper, test questions, exam questions |
score | assessment | 分数, 成绩, 分数线, 录取线, 得分, 考试成绩, 考试结果, 总成绩, 学业成绩, 学习成绩, 投档线 | score, mark, cut-off score, passing score, grades report, exam result, test result, academic results, cutoff |
ranking | assessment | 排名, 名次, 位次, 排座次, 成绩排名, 排榜 | ranking, rank, league table |
quality-monitoring | assessment | 质量监测, 教育质量监测, 监测, 学业质量监测, 学业监测, 质量抽测, 国家义务教育质量监测, 教学质量监测, 学业水平监测, 学生发展质量监测, 质量检测, 教学质量检测, 学业水平抽测 | quality monitoring, monitoring, academic quality monitoring, national quality monitoring, attainment monitoring, national assessment of quality |
comprehensive-quality | assessment | 综合素质评价, 学生综合素质评价, 综合素质, 综评, 素质评价, 全面评价 | comprehensive quality evaluation, all-round evaluation, comprehensive evaluation of students, whole-person evaluation, comprehensive evaluation, comprehensive quality assessment, holistic evaluation |
evaluation | assessment | 评价, 评估, 综合评价, 评价改革, 评价机制, 质量评估, 增值评价, 过程评价, 评价方式, 多元评价 | evaluation, assessment, appraisal, value-added evaluation, evaluation reform, self-evaluation |
appraisal | assessment | 考核, 绩效考核, 年度考核, 考核评价, 绩效, 目标考核, 年终考核, 考核办法, 综合考核, 业绩考核 | performance appraisal, appraisal of performance, performance review, annual appraisal, annual assessment, annual review |
competition | assessment | 竞赛, 学科竞赛, 比赛, 大赛, 技能大赛, 职业技能大赛, 技能竞赛, 技能比赛, 参赛, 技能赛, 赛事 | competition, contest, academic competition, subject competition, skills competition, skills contest, vocational skills contest, skills olympics, championship |
admission | assessment | 招生, 录取, 升学, 入学, 入读, 报名, 招收, 报读, 入学登记, 入园报名, 招新生 | admission, enrolment, enrollment, registration, admit, apply for a place, school application, get into school |
admission-rate | assessment | 升学率, 录取率, 一本率, 本科上线率, 上线率, 重点率, 一本上线率, 一本上线, 本科上线, 普高率, 重本率, 特控线, 特控率, 清北 | admission rate, university admission rate, acceptance rate, university entrance rate, first-tier rate, undergraduate admission rate |
independent-admission | assessment | 自主招生, 自主录取, 自招, 自主招收 | independent admission, autonomous enrolment, autonomous admission |
quota-to-school | assessment | 指标到校, 指标生, 定向分配, 名额分配, 招生名额, 分配到初中学校, 分配到初中, 分配到各初中学校, 招生计划分配, 优质高中名额, 指标到校生, 分配生 | quota allocation to schools, quota places, quota allocation, quota, allocated places, places allocated to junior highs |
school-district-zone | assessment | 学区, 学区划分, 划片, 就近入学, 对口学校, 学区制, 学区制管理, 学区管理, 属地招生, 免试入学, 施教区, 地段, 地段生, 对口入学, 对口小学, 对口初中, 单校划片, 就近, 就近上学, 免试就近入学, 就近免试入学 | catchment area, school zone, zoning, zone management, school district zone, local admission, nearby enrolment, neighbourhood admission, catchment, school catchment, school district, nearest school, neighbourhood school |
talent-programme | policy | 强基培优, 强基培优工程, 强基计划, 培优, 强基, 英才计划, 拔尖计划, 科学英才 | strong-base programme, strong base and talent programme, strong foundation programme, strong base talent programme, strengthening foundations, elite training plan |
experimental-class | policy | 实验班, 重点班, 尖子班, 快慢班, 快班, 慢班, 分快慢班, 火箭班, 好班差班, 尖刀班, 提优班, 竞赛班, 创新班 | experimental class, experimental classes, elite class, fast track class, key class, fast class, slow class, tracking, rocket class, gifted class, advanced class, innovation class |
gross-enrolment | assessment | 毛入学率, 高中阶段毛入学率, 高中入学率, 高中毛入学率, 高中普及率, 毛入学 | gross enrolment rate, gross enrollment ratio, gross enrolment, senior high enrolment rate, senior high attendance rate |
preschool-enrolment | assessment | 毛入园率, 入园率, 学前三年毛入园率, 三年毛入园率, 在园率, 学前毛入园率, 幼儿入园率, 入园比例, 入园普及率, 三年入园率, 三岁入园率 | preschool gross enrolment rate, kindergarten enrolment rate, preschool enrolment, preschool enrollment rate, gross preschool enrolment, gross kindergarten enrolment rate, gross preschool enrolment rate, gross enrolment rate of kindergartens, gross enrolment rate in kindergarten, kindergarten attendance rate, nursery enrolment rate |
retention | assessment | 巩固率, 九年义务教育巩固率, 义务教育巩固率, 九年巩固率, 义务教育保有率, 九年义务教育巩固, 巩固水平, 控辍率 | retention rate, completion rate, nine-year retention rate, consolidation rate, completion rate of compulsory education, rate of retention, nine year retention |
drop-out | assessment | 辍学, 控辍保学, 辍学率, 失学, 弃学, 疑似辍学, 劝返, 劝返复学, 流失学生, 劝学 | drop-out, dropout, dropping out, school leaving, dropout prevention, persuade back to school |
attendance | assessment | 考勤, 出勤, 旷课, 迟到, 请假, 入园出勤, 早退, 缺勤, 缺课, 缺席, 无故旷课, 请事假, 没来上课, 不来上课, 没来上学, 无故缺勤, 逃课, 翘课, 缺课追踪, 因病缺课, 点名册 | attendance, absence, being late, leave of absence, late for school, truancy, absenteeism, skip class, skip school, bunk off, roll call, unexplained absence, play truant, miss school, unexcused absence, absent |
graduation | assessment | 毕业, 毕业证, 毕业率 | graduation, diploma |
repeat-year | assessment | 留级, 复读, 留级生, 复读生, 重读, 高复班, 复读班, 高四 | repeating a year, retention in grade, repeat a grade, repeat the year, held back, retake year, resit year |
transfer | assessment | 转学, 转校, 借读, 学籍, 学籍管理, 休学, 复学, 转学手续, 跨校转学, 学籍系统, 空挂学籍, 人籍分离, 人籍一致, 借读生, 休学手续, 复学手续 | transfer to another school, school transfer, student record, school register, transfer of school, student status, change of school, moving school, student ID system, suspension of schooling, student registry |
qualification | qualification | 学历, 学历层次, 学历水平, 学历提升, 文凭, 学历达标, 学历达标率, 第一学历, 学历结构, 文化程度 | academic qualification, education level, degree level, qualification, academic credential, schooling of teachers, academic degree, education background, level of education, educational attainment |
college-diploma | qualification | 大专, 专科, 大专学历, 大专及以上, 专科及以上, 大专以上, 专科学历, 专科生, 大专生 | junior college degree, college degree, associate degree, college diploma, junior-college, 3-year college, college education, junior college diploma, associate's, two-year degree, three-year college degree | qualification
bachelor | qualification | 本科, 学士, 本科学历, 本科率, 本科生, 本科及以上, 本科及以上学历, 本科学位, 大学本科, 大学学历, 大学文凭 | bachelor's degree, bachelor, undergraduate degree, first degree, BA, undergrad degree, degree holder, ba degree, university degree, BSc, undergraduate education, undergrad, four-year degree | qualification
master | qualification | 硕士, 硕士研究生, 研究生, 研究生学历, 硕士学位, 硕士率, 研究生学历教师, 硕士学历, 硕士及以上, 硕士以上, 硕研 | master's degree, masters, master, postgraduate degree, postgraduate, graduate degree, MA, postgrad, grad degree, grad, graduate school degree, postgrad degree, MSc, graduate-level | qualification
doctor | qualification | 博士, 博士生 | doctorate, PhD, doctoral degree, PhDs, PhD holder | qualification
senior-title | qualification | 高级职称, 高级教师职称, 副高级职称, 高级教师, 高级岗位, 高级职务, 高级专业技术职务, 高级专业技术职称, 评高级, 高级教师职务, 晋升高级, 高级老师 | senior title, senior professional title, senior rank, senior professional rank, senior teacher rank, senior teacher title, senior professional and technical title, associate senior, senior teacher post, senior-level title, deputy-senior title |
full-senior-title | qualification | 正高级职称, 正高级, 正高级教师, 正高职称, 正高级老师, 正高老师, 正高教师, 正高职, 评正高, 正高级职务, 正高级专业技术职称, 教授级教师, 教授级 | full senior title, professor-level title, full professor-level, professorial title, full senior rank, full senior teacher, professor-grade teacher, professorial teacher, senior professor-level teacher, professor-level teacher, professorial rank, full senior, senior-professor title |
title | qualification | 职称, 职称评聘, 评职称, 职称评审, 评聘, 职称晋升, 晋升职称, 职称评审权, 晋职 | professional title, title, job title, professional rank, academic title |
teacher-certificate | qualification | 教师资格, 教师资格证, 资格准入, 资格认定, 持证上岗, 持证, 持证率, 资格证, 教资, 教师证, 教资证, 持教师资格证, 考教资, 持教师资格证上岗, 有证上岗, 任职资格, 从业资格 | teacher certificate, teaching certificate, teacher qualification, certification, teacher licence, certified, licence, licensed teacher, teaching license, teaching qualification, teacher credential, qualified teacher status, QTS, teaching credential |
vocational-certificate | qualification | 1+x证书, 1+x, 证书制度, 职业技能等级证书, 证书, 书证融通, 职业资格证书, 职业证书, 技能等级证书, 职业资格证, 1加x证书, 职业技能等级证 | 1+X certificate, 1+X, vocational certificate, skills certificate, occupational certificate, occupational skill certificate |
registration-regular | governance | 定期注册, 教师资格定期注册, 资格注册, 五年注册, 教师资格注册, 资格证注册, 教师注册 | regular registration, teacher registration, re-registration |
promotion | governance | 评优评先, 评优, 评先, 先进, 表彰, 奖励, 荣誉, 表扬, 荣誉称号, 先进集体, 评优晋级, 嘉奖, 奖状, 先进单位, 评优资格 | awards, commendation, honours, promotion, prize, award ceremony, recognition of merit, merit award, honorary title, certificate of merit |
seven-habits | governance | 一票否决, 一票否决制, 实行一票否决, 一票否定 | one-vote veto, veto, one-strike veto, automatic disqualification |
inspection | governance | 督导, 督导评估, 检查, 督查, 巡查, 联合检查, 专项检查, 突击检查, 视察, 抽检, 明察暗访, 暗访, 飞行检查, 专项督导, 专项督查 | inspection, supervision check, inspect, inspections, spot check, unannounced inspection, on-site inspection, on-site check, unannounced visit |
annual-inspection | governance | 年检, 年度检查, 民办学校年检, 民办园年检 | annual inspection, yearly inspection, annual check, yearly check, annual licence check, annual licensing review |
circular | governance | 通报, 通报制度, 月调度, 调度, 季通报, 月报, 每月通报, 月通报, 工作简报, 简报, 季调度, 定期通报 | circular, public notice, notification of breaches, monthly review, monthly dispatch, quarterly bulletin, circulated, bulletin, notified publicly, monthly bulletin, regular bulletin |
report | governance | 报告, 报告制度, 报送, 上报, 书面报告, 呈报, 提交报告 | report, reporting, file with, report back, notify the authority, debrief |
satisfaction | assessment | 满意度, 群众满意度, 教育满意度, 人民群众满意度, 满意率, 满不满意, 社会满意度, 师生满意度, 满意度调查, 认可度, 满意程度 | satisfaction, public satisfaction, happy with schools, people's satisfaction, satisfied with schools, satisfaction survey |
compulsory-balance | policy | 优质均衡, 义务教育优质均衡, 均衡发展, 义务教育均衡, 教育均衡 | quality and balanced compulsory education, balanced development, balanced compulsory education, high-quality balanced, quality balance, high-quality and balanced, balance between schools, balanced education |
mid-term-review | governance | 中期评估, 中期检查, 中期评价, 中期督导, 中途评估, 中期验收, 中期总结 | mid-term evaluation, interim review, mid-term review, halfway review, interim evaluation, mid-term assessment, midterm evaluation, midterm review, midway review |
final-review | governance | 终期评估, 总结评估, 期末评估, 总评估, 总结验收, 终期验收, 终期总结, 终期检查, 最终验收, 期满评估, 终结性评估 | final evaluation, final review, closing evaluation, end-of-plan review, summative evaluation, final acceptance, final check |
standard-school | assessment | 达标学校, 学校达标, 达标校, 学校达标率, 达标学校比例, 达标学校占比, 合格学校 | schools meeting the standard, schools that meet the standard, schools up to standard, schools meet the standard, school meets the standard, schools reaching the standard |
academic-proficiency-test | assessment | 学业水平考试, 合格性考试, 选择性考试, 学业水平合格性考试, 高中学业水平考试, 等级性考试 | academic proficiency test, proficiency exam, graduation proficiency exam, academic level test, qualifying exam |
oral-test | assessment | 口试, 口语测试, 乐考, 无纸笔, 无纸笔测评, 游考, 表现性评价, 趣味测评 | oral test, paperless test, non-written test, oral exam, no-paper assessment, oral assessment |
lab-exam | assessment | 理化生实验考试, 实验考试, 实验操作考查 | lab exam |
arts-assessment | assessment | 艺术素质测评, 艺术素质测试 | art test |
labour-assessment | assessment | 劳动素养评价, 劳动评价, 劳动素养监测 | labour assessment, labour evaluation |
exam-reform | policy | 招生考试改革, 考试招生改革, 考试改革 | exam reform, examination reform |
bonus-points | assessment | 照顾加分, 优录, 政策性加分, 优惠加分 | extra marks, preferential points |
cheating | assessment | 作弊, 舞弊, 替考, 考试作弊, 考风考纪, 泄题, 考试纪律, 抄袭 | cheating, exam fraud, plagiarism, exam discipline |
exam-venue | place | 标准化考点, 国家教育考试, 标准化考场, 考务 | exam centre, standard exam site, exam site, test centre, examination venue |
third-party-evaluation | assessment | 第三方评估, 第三方评价, 第三方测评, 第三方机构, 第三方, 社会评价, 第三方调查 | third-party evaluation, third party, independent evaluation, outside evaluation, external evaluation, third-party survey |
school-quality-grade | assessment | 办学水平等级, 等级评定, 星级学校, 办学质量, 办学水平 | school rating, school grading, star rating |
rectification | governance | 整改, 限期整改, 整改通知, 责令整改, 整改落实, 整改到位, 问题整改, 责令改正, 限期改正 | rectification, rectify, put right, correct the fault, fix the problems found |
admission-brochure | governance | 招生简章, 招生公告, 招生政策, 招生方案, 招生办法, 招生信息, 录取通知书, 录取结果, 阳光招生 | admission brochure, admission notice, admission rules, admissions policy |
simultaneous-admission | governance | 公民同招, 同步招生 | synchronised admission |
teacher-evaluation-students | assessment | 学生评教, 家长评教, 评教, 民主测评, 民主评议, 评议, 网上评教 | peer review of staff, democratic appraisal |
student-honours | assessment | 学业奖励, 优秀班集体, 先进班集体, 文明班级 | honour roll, best class award, model class, class of merit |
record-filing | governance | 备案, 报备, 备案制, 登记备案, 备案管理, 审批备案 | filing with the authority, filed with the bureau |
self-inspection | governance | 自查, 自查自纠, 自查自评, 自评, 自我评估, 自我评价 | self-inspection, self-check, self-assessment, self-review |
disparity-coefficient | assessment | 差异系数, 校际差异系数, 校际差异 | coefficient of variation, disparity coefficient, gap between schools |
standardised-school | place | 标准化建设学校, 学校标准化, 学校标准化建设, 标准化办学 | standardised school, school standardisation |
only-scores | policy | 五唯, 破五唯, 唯分数, 唯升学, 唯论文, 唯文凭, 唯帽子 | five onlys |
national-contest | assessment | 国赛, 全国比赛, 全国性比赛 | national contest, national competition | competition, national-level
provincial-contest | assessment | 省赛 | provincial contest, provincial competition | competition, provincial-level
municipal-contest | assessment | 市赛 | city contest | competition, municipal-level
fitness-items | health | 仰卧起坐, 引体向上, 肺活量, 坐位体前屈, 立定跳远 | sit-up, lung capacity, standing long jump |
