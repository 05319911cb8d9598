# Kinds of figures and standards.
ratio | measure | 比例, 占比, 比重, 配比, 百分比, 率, 配备比例, 占几成, 占百分比, 百分率, 占比例, 所占比例, 占总数比例, 比率 | share, proportion, ratio, percentage, rate, percent |
coverage | measure | 覆盖率, 覆盖面, 覆盖, 全覆盖, 全面覆盖, 覆盖比例, 覆盖范围, 覆盖程度 | coverage, coverage rate, covering rate, full coverage, universal coverage |
number-of | measure | 数量, 数目, 个数, 人数, 总数, 所数, 总人数, 名额, 数, 总量数, 总人次, 人次, 总户数, 人头数, 总个数, 件数, 座数, 间数, 套数 | quantity, headcount, count of people, total count, head count, person-times, number in total, how many in number |
standard | measure | 标准, 达标标准, 要求标准, 建设标准, 配备标准, 配置标准, 统一标准, 最低标准, 起码标准 | standard, criterion, criteria, benchmark standard, minimum standard, equipment standard |
teaching-periods | measure | 课时数, 节数, 学时, 课时, 课时要求, 总课时, 课时总数, 课时总量, 总学时, 节次, 几学时, 教学时数, 学时数, 培训学时 | number of periods, teaching hours, weekly hours, class hours, number of lessons, teaching periods, credit hours, contact hours, class periods, total periods, number of classes a week |
length | measure | 时长, 时间, 长度, 时间长短, 多长时间一次, 总时长, 时间要求, 保存期限, 保存时间, 保存时长, 保留时间 | length, duration, time length, how long a time, total duration, retention period, storage time |
credit-measure | measure | 学分, 学分数, 总学分, 学分要求 | credit, number of credits, credit points |
place-number | assessment | 学位, 学位数, 学位总量, 学位供给, 学位数量, 学位总数, 入学名额, 入学学位, 新增学位, 就读学位, 学位建设 | school place, place, seat, student place, school seats, number of places, pupil places, places for pupils, spots for students |
class-size | assessment | 班额, 班级人数, 每班人数, 班级规模, 大班额, 标准班额, 班容量, 班里人数, 班级人数上限, 一个班人数, 班级学生数, 班级容量, 班级最多人数, 一班人数, 一班学生, 标准班人数, 班额标准, 班额上限, 班级人数标准 | class size, pupils per class, students per class, size of classes, kids in a class, kids per class, children per class, class numbers, size of a class, students in a class, pupils in a class, class size limit, class sizes, class size cap, class capacity, pupils in each class, students in each class, number in a class, kids in each class, max class size, number of pupils per class, max number in a class |
student-teacher-ratio | assessment | 师生比, 生师比, 教职工与学生的比例, 教师与学生的比例, 教职工与学生之比, 教职工与学生比, 学生与教师的比例, 学生教师比, 教职工和学生的比, 教师学生比, 师生配比, 生师比例, 教师学生比例, 学生和教师比例, 师幼比, 保教人员与幼儿比, 教职工和幼儿比, 教职工与幼儿之比, 教职工与幼儿比, 师生比例, 教师与学生比, 员工学生比 | student-teacher ratio, students per staff member, students per staff, students per teacher, pupils per teacher, student-staff ratio, teacher-student ratio, pupil-teacher ratio, student to teacher ratio, staff to student ratio, teacher to student ratio, staff-student ratio, staff to pupil ratio, teacher to pupil ratio, pupil to teacher ratio, pupil to staff ratio, pupil-staff ratio, staff to child ratio, child to staff ratio, adult to child ratio, teacher pupil ratio, staff pupil ratio, pupils per staff, children per adult, children per teacher, staff-child ratio |
average | measure | 均值, 平均数, 均数, 平均值 | average, on average |
schooling-years | assessment | 受教育年限, 平均受教育年限, 平均上学年数, 人均受教育年限, 劳动年龄人口平均受教育年限, 新增劳动力平均受教育年限, 平均读书年限 | years of schooling, average years of schooling, avg years of schooling, mean years of schooling, years in school, average schooling, average length of schooling, years of education, mean years of education |
baseline-word | measure | 基础, 起点 | basis |
participation | measure | 参与率, 参与度, 参加率, 参与比例, 参加比例, 参与面, 参与人数 | participation rate, participation, take-up rate, attendance share, share taking part, turnout |
opening-rate | measure | 开出率 | offering rate |
shortage | assessment | 缺口, 短缺, 缺编, 缺少, 不足, 缺, 缺额, 紧缺, 缺口数, 师资缺口, 缺人, 供不应求, 学位缺口, 空缺 | shortage, gap, lack, short of, shortfall, deficit, unfilled, in short supply |
quota | measure | 指标数, 配额 | allotment |
progress-measure | assessment | 进度, 完成情况, 完成率, 进展, 进度安排, 推进情况, 完成进度, 工作进展, 进展情况, 完成程度, 落实进度 | progress, completion status, state of progress, how far along, headway, completion progress |
frequency | measure | 频率, 频次, 次数, 周期, 多久一次, 间隔, 轮换周期, 频度 | frequency, how often in, interval between, cycle length |
# What else is counted or measured.
class-staff-ratio | assessment | 每班教师数, 每班老师数 | class-staff ratio |
per-student-area | assessment | 生均面积, 生均建筑面积, 生均校舍面积, 生均用地, 生均教学用房面积, 生均活动面积, 生均体育场馆面积, 生均使用面积 | space per student, area per student, floor area per pupil, area per pupil, per-student floor area, square metres per student, space per pupil | floor-area
per-student-equipment | assessment | 生均设备, 生均设备值, 生均教学仪器设备值, 生均仪器设备值, 教学仪器设备值, 设备值 | equipment value per student, per-student equipment value, equipment per student | equipment
passing-threshold | measure | 合格标准, 及格标准, 及格分数, 合格分数 | passing standard, passing threshold |
balance-index | measure | 均衡系数 | variation coefficient, gap coefficient, difference between schools |
awareness-rate | measure | 知晓率, 知晓度, 知晓, 群众知晓率 | awareness rate, public awareness |
happiness-index | measure | 幸福指数, 获得感, 幸福感, 社会认可度 | happiness index, sense of gain, public recognition |
response-time | measure | 响应时间, 处置时间, 办结时限, 响应时限, 处理时限, 回复时限, 办理时限, 答复时限 | response time, handling time, time to respond, time to reply, turnaround time, time to fix |
vacancy-rate | measure | 空编率, 缺编率, 满编率, 编制使用率, 空岗 | vacancy rate, unfilled posts, vacant posts, post vacancy | headcount-posts
gender-ratio | measure | 男女比例, 男教师比例, 男老师比例, 男教师占比, 性别比例 | gender ratio, male teacher ratio, share of male teachers, male teachers, men teachers |
distance-measure | measure | 里程, 路程, 公里数 | mileage, how far away |
