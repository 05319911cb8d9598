# Kinds of figures and standards.
ratio | measure | 比例, 占比, 比重, 配比, 百分比, 率, 配备比例 | share, proportion, ratio, percentage, rate, percent |
coverage | measure | 覆盖率, 覆盖面, 覆盖, 全覆盖 | coverage, coverage rate |
number-of | measure | 数量, 数目, 个数, 人数, 总数, 所数, 总人数, 名额, 数 | quantity, headcount, count of people, total count |
standard | measure | 标准, 达标标准, 要求标准 | standard, criterion, criteria |
teaching-periods | measure | 课时数, 节数, 学时, 课时, 课时要求 | number of periods, teaching hours, weekly hours, class hours |
length | measure | 时长, 时间, 长度 | length, duration |
credit-measure | measure | 学分 | credit |
place-number | assessment | 学位, 学位数, 学位总量, 学位供给 | school place, place, seat, student place |
class-size | assessment | 班额, 班级人数, 每班人数, 班级规模, 大班额, 标准班额, 班容量, 班里人数 | class size, pupils per class, students per class, size of classes, kids in a class, kids per class, children per class, class numbers, size of a class, students in a class, pupils in a class, class size limit, class sizes |
student-teacher-ratio | assessment | 师生比, 生师比, 教职工与学生的比例, 教师与学生的比例, 教职工与学生之比, 教职工与学生比, 学生与教师的比例, 学生教师比, 教职工和学生的比, 教师学生比 | student-teacher ratio, students per staff member, students per staff, students per teacher, pupils per teacher, student-staff ratio, teacher-student ratio, pupil-teacher ratio, student to teacher ratio, staff to student ratio, teacher to student ratio, staff-student ratio, staff to pupil ratio |
average | measure | 均值, 平均数 | average |
schooling-years | assessment | 受教育年限, 平均受教育年限 | years of schooling, average years of schooling, avg years of schooling, mean years of schooling, years in school, average schooling |
baseline-word | measure | 基础, 起点 | basis |
participation | measure | 参与率, 参与度 | participation rate, participation |
opening-rate | measure | 开出率 | offering rate |
shortage | assessment | 缺口, 短缺, 缺编, 缺少, 不足, 缺 | shortage, gap, lack, short of, shortfall |
quota | measure | 指标数, 配额 | allotment |
progress-measure | assessment | 进度, 完成情况, 完成率, 进展 | progress, completion status |
frequency | measure | 频率, 频次 | frequency |
