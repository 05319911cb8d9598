# Exams, admission, evaluation, qualifications.
gaokao | assessment | 高考, 普通高考, 大学入学考试, 高考改革 | gaokao, college entrance exam, college entrance examination, university entrance exam |
zhongkao | assessment | 中考, 初中毕业升学考试, 中考命题, 初中学业水平考试 | zhongkao, senior high entrance exam, high school entrance exam, junior high graduation exam |
joint-exam | assessment | 中高考 | zhongkao and gaokao |
pe-exam | assessment | 体育中考, 中考体育 | PE entrance exam, zhongkao PE, physical education exam |
exam | assessment | 考试, 纸笔考试, 月考, 测验, 统考, 考, 大考, 闭卷考试, 笔试, 纸笔测试, 书面考试 | exam, examination, test, quiz, paper test, examination paper, big exam, written exam, written test, school exam, entrance exam, entrance test, exams, pen-and-paper test |
exam-questions | assessment | 命题, 命题研究, 试题, 试卷 | exam-paper setting, question setting, exam paper |
score | assessment | 分数, 成绩, 分数线, 录取线, 得分, 考试成绩, 考试结果 | score, mark, cut-off score, passing score, grades report, exam result, test result |
ranking | assessment | 排名, 名次, 位次 | ranking, rank, league table |
quality-monitoring | assessment | 质量监测, 教育质量监测, 监测, 学业质量监测, 学业监测 | quality monitoring, monitoring, academic quality monitoring |
comprehensive-quality | assessment | 综合素质评价, 学生综合素质评价, 综合素质 | comprehensive quality evaluation, all-round evaluation, comprehensive evaluation of students, whole-person evaluation |
evaluation | assessment | 评价, 评估, 综合评价, 评价改革, 评价机制, 质量评估, 增值评价, 过程评价 | evaluation, assessment, appraisal, value-added evaluation, evaluation reform |
appraisal | assessment | 考核, 绩效考核, 年度考核, 考核评价, 绩效, 目标考核 | performance appraisal, appraisal of performance, performance review, annual appraisal, annual assessment |
competition | assessment | 竞赛, 学科竞赛, 比赛, 大赛, 技能大赛, 职业技能大赛, 技能竞赛, 技能比赛 | competition, contest, academic competition, subject competition, skills competition, skills contest, vocational skills contest |
admission | assessment | 招生, 录取, 升学, 入学, 入读, 报名 | admission, enrolment, enrollment, registration |
admission-rate | assessment | 升学率, 录取率, 一本率, 本科上线率, 上线率, 重点率 | admission rate, university admission rate, acceptance rate |
independent-admission | assessment | 自主招生 | independent admission, autonomous enrolment |
quota-to-school | assessment | 指标到校, 指标生, 定向分配, 名额分配, 招生名额, 分配到初中学校, 分配到初中, 分配到各初中学校, 招生计划分配, 优质高中名额 | quota allocation to schools, quota places, quota allocation, quota, allocated places |
school-district-zone | assessment | 学区, 学区划分, 划片, 就近入学, 对口学校, 学区制, 学区制管理, 学区管理, 属地招生, 免试入学 | catchment area, school zone, zoning, zone management, school district zone, local admission, nearby enrolment, neighbourhood admission |
talent-programme | policy | 强基培优, 强基培优工程, 强基计划, 培优, 强基 | strong-base programme, strong base and talent programme, strong foundation programme, strong base talent programme, strengthening foundations |
experimental-class | policy | 实验班, 重点班, 尖子班, 快慢班, 快班, 慢班, 分快慢班 | experimental class, experimental classes, elite class, fast track class, key class, fast class, slow class, tracking |
gross-enrolment | assessment | 毛入学率, 高中阶段毛入学率, 高中入学率, 高中毛入学率 | gross enrolment rate, gross enrollment ratio, gross enrolment, senior high enrolment rate |
preschool-enrolment | assessment | 毛入园率, 入园率, 学前三年毛入园率, 三年毛入园率, 在园率, 学前毛入园率, 幼儿入园率 | preschool gross enrolment rate, kindergarten enrolment rate, preschool enrolment, preschool enrollment rate, gross preschool enrolment, gross kindergarten enrolment rate, gross preschool enrolment rate, gross enrolment rate of kindergartens, gross enrolment rate in kindergarten |
retention | assessment | 巩固率, 九年义务教育巩固率, 义务教育巩固率 | retention rate, completion rate, nine-year retention rate, consolidation rate, completion rate of compulsory education |
drop-out | assessment | 辍学, 控辍保学, 辍学率, 失学 | drop-out, dropout, dropping out, school leaving, dropout prevention |
attendance | assessment | 考勤, 出勤, 旷课, 迟到, 请假, 入园出勤, 早退, 缺勤, 缺课 | attendance, absence, being late, leave of absence, late for school, truancy, absenteeism |
graduation | assessment | 毕业, 毕业证, 毕业率 | graduation, diploma |
repeat-year | assessment | 留级, 复读 | repeating a year, retention in grade |
transfer | assessment | 转学, 转校, 借读, 学籍, 学籍管理, 休学, 复学 | transfer to another school, school transfer, student record, school register, transfer of school, student status |
qualification | qualification | 学历, 学历层次, 学历水平, 学历提升, 文凭 | academic qualification, education level, degree level, qualification, academic credential, schooling of teachers |
college-diploma | qualification | 大专, 专科, 大专学历, 大专及以上, 专科及以上, 大专以上, 专科学历 | junior college degree, college degree, associate degree, college diploma, junior-college, 3-year college, college education, junior college diploma, associate's | qualification
bachelor | qualification | 本科, 学士, 本科学历, 本科率, 本科生, 本科及以上, 本科及以上学历, 本科学位 | bachelor's degree, bachelor, undergraduate degree, first degree, BA, undergrad degree, degree holder, ba degree, university degree | qualification
master | qualification | 硕士, 硕士研究生, 研究生, 研究生学历, 硕士学位, 硕士率, 研究生学历教师, 硕士学历, 硕士及以上, 硕士以上 | master's degree, masters, master, postgraduate degree, postgraduate, graduate degree, MA, postgrad, grad degree, grad, graduate school degree, postgrad degree | qualification
doctor | qualification | 博士 | doctorate, PhD, doctoral degree | qualification
senior-title | qualification | 高级职称, 高级教师职称, 副高级职称, 高级教师, 高级岗位 | senior title, senior professional title, senior rank, senior professional rank, senior teacher rank |
full-senior-title | qualification | 正高级职称, 正高级, 正高级教师, 正高职称, 正高级老师, 正高老师, 正高教师 | full senior title, professor-level title, full professor-level, professorial title, full senior rank, full senior teacher, professor-grade teacher, professorial teacher, senior professor-level teacher, professor-level teacher |
title | qualification | 职称, 职称评聘, 评职称, 职称评审 | professional title, title, job title, professional rank |
teacher-certificate | qualification | 教师资格, 教师资格证, 资格准入, 资格认定, 持证上岗, 持证, 持证率, 资格证 | teacher certificate, teaching certificate, teacher qualification, certification, teacher licence, certified, licence, licensed teacher |
vocational-certificate | qualification | 1+x证书, 1+x, 证书制度, 职业技能等级证书, 证书, 书证融通 | 1+X certificate, 1+X, vocational certificate, skills certificate |
registration-regular | governance | 定期注册, 教师资格定期注册 | regular registration |
promotion | governance | 评优评先, 评优, 评先, 先进, 表彰, 奖励, 荣誉 | awards, commendation, honours, promotion, prize |
seven-habits | governance | 一票否决, 一票否决制 | one-vote veto, veto |
inspection | governance | 督导, 督导评估, 检查, 督查, 巡查, 联合检查 | inspection, supervision check, inspect, inspections |
annual-inspection | governance | 年检, 年度检查 | annual inspection, yearly inspection |
circular | governance | 通报, 通报制度, 月调度, 调度, 季通报, 月报 | circular, public notice, notification of breaches, monthly review, monthly dispatch, quarterly bulletin |
report | governance | 报告, 报告制度, 报送 | report, reporting |
satisfaction | assessment | 满意度, 群众满意度, 教育满意度, 人民群众满意度 | satisfaction, public satisfaction, happy with schools, people's satisfaction |
compulsory-balance | policy | 优质均衡, 义务教育优质均衡, 均衡发展, 义务教育均衡 | quality and balanced compulsory education, balanced development, balanced compulsory education, high-quality balanced |
mid-term-review | governance | 中期评估, 中期检查 | mid-term evaluation, interim review, mid-term review, halfway review, interim evaluation, mid-term assessment, midterm evaluation, midterm review |
final-review | governance | 终期评估, 总结评估, 期末评估, 总评估, 总结验收, 终期验收 | final evaluation, final review, closing evaluation, end-of-plan review, summative evaluation, final acceptance |
standard-school | assessment | 达标学校, 学校达标, 达标校, 学校达标率, 达标学校比例, 达标学校占比 | schools meeting the standard, schools that meet the standard, schools up to standard, schools meet the standard, school meets the standard, schools reaching the standard |
