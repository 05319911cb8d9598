# School life and the world outside, mostly what a plan does not speak of.
uniform | place | 校服, 校服费, 买校服, 校服款, 冬季校服, 夏季校服, 校服采购, 穿校服 | uniform, school uniform, school clothes, uniform fee, uniform cost |
hair | world | 发型, 头发, 头发长, 剪头发, 理发, 留长发, 烫发, 染发 | hairstyle, haircut, long hair, dyed hair, cut hair, hair dye |
weather | world | 天气, 下雨, 气温, 台风, 刮风, 打雷, 下大雨, 大风, 天冷, 气候, 天气预报 | weather, rain, temperature, forecast of the weather, climate, windy, thunderstorm, cold weather |
joke | world | 笑话, 讲笑话, 段子 | joke |
stock | world | 股票, 基金理财, 房价, 彩票, 楼市, 炒股, 买房, 房贷 | stock market, share price, house price, lottery, buy a house, mortgage, shares on the market |
movie | world | 电影, 电视剧, 小说, 音乐会 | movie, film to watch, novel, concert |
restaurant | world | 外卖, 餐馆, 火锅, 咖啡, 奶茶 | takeaway, restaurant, coffee, hotpot |
travel | world | 旅游, 酒店, 机票, 火车票, 旅行社, 出差, 差旅, 差旅费, 住酒店 | travel, hotel, flight, train ticket, travel agency, business trip, tourism, travel expenses |
news | world | 新闻, 明星, 世界杯, 球赛 | news, celebrity, world cup, football match |
translate | world | 翻译, 写诗, 写代码, 画图 | translate, poem, write code |
president | world | 总统, 主席, 首都 | president, capital city |
love | world | 恋爱, 早恋, 结婚, 谈恋爱, 找对象, 相亲, 婚恋, 青年联谊, 联谊 | love, romance, marriage, boyfriend, girlfriend, married, matchmaking |
game | world | 电子游戏, 网游, 打游戏 | video game |
bot | meta | 机器人, 督办, 开发者, 谁开发, 开发 | bot, robot, chatbot, Duban, developer, developed, who made you |
human | meta | 人工, 客服, 真人 | human agent, customer service |
clause | meta | 条款, 条文, 章节, 段落, 句子, 一句话 | clause, sentence, paragraph, passage |
section-word | meta | 第几, 小节 | chapter, section |
thing-name | meta | 名称, 名字, 名单上 | title of it |
definition | meta | 定义, 含义, 概念 | definition, meaning, concept |
reason | meta | 原因, 理由, 缘由, 缘故, 什么缘故, 出于什么 | reason, grounds for |
date-word | meta | 日期, 时间点, 时间表 | time schedule, calendar |
contact | world | 电话, 联系方式, 地址, 邮箱, 微信, 电话号码, 手机号, 联系电话, 联系人, 电子邮箱, 微信号 | phone number, contact, address, email, telephone, telephone number, phone no, e-mail, contact details, contact person |
birthday | world | 生日, 年龄, 几岁, 岁数, 周岁, 年满 | birthday, age, years old |
school-age | learner | 适龄, 学龄, 入学年龄, 入学的年龄, 上学的年龄, 适龄儿童, 适龄幼儿, 适龄人口, 学龄人口, 学龄前, 适龄孩子, 够岁数, 到岁数 | school age, starting age, eligible age, of school age, school-age population, preschool age |
pet | world | 宠物 | pet |
job | world | 工作机会, 求职, 兼职工作, 找工作, 招工, 兼职打工 | job, vacancy, job opening, find a job |
leave | governance | 产假, 病假, 年假, 调休, 婚假, 产假假期, 事假, 陪产假, 育儿假, 请产假, 休产假, 婚丧假, 年休假, 丧假, 休假 | maternity leave, sick leave, annual leave, days of leave, paid leave, leave days, personal leave, parental leave, paternity leave |
retirement | governance | 退休, 退休年龄, 养老金, 退休金, 职业年金, 退休的, 快退休, 临退休, 退下来, 法定退休年龄, 退休教职工, 延迟退休, 到龄退休 | retirement, pension, retirement pay, retirement age |
term-of-office | governance | 任期, 届期, 任职年限, 任期制, 连任, 任职期限, 干几届, 每届任期, 届任期, 任满, 任职时间, 任期几年, 任期考核, 届满 | term of office, tenure, terms of office, term in office, consecutive terms, serve a term |
age-limit | governance | 年龄限制, 年龄要求, 年龄结构, 多大年纪, 多大岁数, 年龄上限 | age limit, age requirement, maximum age, upper age limit, too old, age cap, minimum age |
working-hours | governance | 上班时间, 坐班, 弹性上下班, 加班, 下班, 下班时间, 工作时间, 弹性上班, 坐班制, 弹性坐班, 考勤打卡, 加班加点 | working hours, office hours, overtime, hours of work, clock in, flexible hours, flexitime, work overtime |
dress | world | 着装, 穿衣, 穿戴, 仪容仪表, 穿什么, 衣着, 打扮, 化妆, 首饰 | dress code, clothes, makeup, jewellery, wear makeup, outfit |
discipline-student | governance | 处分, 惩戒, 教育惩戒, 体罚, 纪律, 打学生, 打手心, 打骂, 打骂学生, 变相体罚, 打骂孩子, 打娃, 骂学生, 打人, 罚站, 惩罚, 变相惩罚, 挨打, 教育惩戒权, 管教, 记过, 开除, 开除学生, 罚跑 | punishment, discipline of students, corporal punishment, detention, penalty, hitting pupils, hit a pupil, hit a student, smack, beat a student, disciplinary, expel, suspend a pupil, caning, discipline pupils, make a pupil stand |
birth | world | 生育, 二胎, 三胎, 出生, 出生率, 出生人口, 新出生, 人口出生, 生孩子, 生娃, 生二胎, 新生儿 | birth, second child, birth rate, newborn, number of births |
garbage | activity | 垃圾分类, 垃圾, 环保, 垃圾桶, 倒垃圾, 垃圾回收, 可回收, 环境卫生, 分垃圾, 捡垃圾 | waste sorting, garbage, recycling, rubbish, litter, trash, waste separation, refuse collection |
energy | activity | 节约, 节能, 光盘行动, 节约用水, 节水, 节电, 省电, 节约粮食, 光盘, 节约型, 节能减排, 能耗 | energy saving, saving, save energy, save water, energy conservation, power saving, energy use |
broadcast | activity | 广播, 校园电视, 升旗, 升国旗, 仪式, 升旗仪式, 校园广播, 广播站, 国旗下讲话, 升旗仪式讲话, 唱国歌, 国歌 | broadcast, flag raising, ceremony, flag ceremony, raise the flag, national anthem, national flag, campus radio, school radio |
young-pioneers | activity | 少先队, 共青团, 团员, 少年队, 红领巾, 入队, 入团, 少先队员, 共青团员, 团委, 团队工作, 辅导员老师, 少先队活动, 少先队活动课, 中队, 红领巾奖章 | Young Pioneers, Youth League, red scarf, Communist Youth League, pioneer counsellor, pioneer activity, pioneers, youth league member |
gift | world | 礼物, 送礼, 红包, 收礼, 收红包, 礼品, 礼金, 请吃饭, 收受礼品, 谢师宴, 礼品礼金 | gift, present, presents to teachers, accept gifts, treat teachers to dinner, bribe |
pen | world | 文具, 书包, 买文具, 学习用品, 铅笔, 本子, 书包重量, 书包重, 背书包 | stationery, school bag, backpack, pencil, notebook for writing, school bag weight, heavy school bag, satchel, school supplies |
religion | world | 宗教, 信仰, 信教, 宗教活动, 传教, 邪教 | religion, religious, church |
elderly | world | 老年人, 老人, 老人家, 老龄, 养老, 长者, 银发 | elderly people, the elderly, older people, senior citizen, old people |
hospital | world | 医院, 医疗机构, 看病, 就医, 卫生所, 诊所, 县医院, 人民医院, 妇幼保健院, 住院 | hospital, medical institution, see a doctor, hospitalised |
police | world | 警察, 公安, 报警, 派出所, 公安机关, 警方, 公安局, 报案, 警务室, 校园警务室, 警务站 | police, police station, public security, call the police, public security bureau |
bank | world | 银行, 贷款, 助学贷款, 贷款额度, 生源地贷款, 生源地助学贷款, 国家助学贷款, 借钱, 信用助学贷款, 贷款利息, 助学贷, 贷款贴息 | bank, loan, student loan, bank loan, borrow money, education loan |
ticket | world | 门票, 票价, 买票, 票钱, 车票, 乘车票价, 票价优惠, 免票, 半价 | ticket, ticket price, fare, admission ticket, half price |
sportswear | health | 运动服, 运动服装, 运动衣, 运动鞋, 运动装, 运动装备, 工作服装, 体育服装 | sportswear, sports clothes, tracksuit, trainers to wear, sports shoes, sports kit, sports outfit |
military-child | learner | 优抚对象, 优抚对象子女, 消防员子女, 引进人才子女, 人才子女, 高层次人才子女, 教职工子女 | preferential admission, children of talents, talent's child, children of staff, staff children |
policy-care-child | welfare | 优待, 照顾对象, 政策照顾, 政策性照顾, 加分, 加分政策 | preferential treatment, extra points, bonus point, special consideration |
unemployed-neet | world | 失业, 下岗, 待业 | unemployed, jobless |
lost-and-found | world | 失物招领, 丢东西, 捡到 | lost property, lost and found |
sign-language | subject | 手语, 盲文, 盲校, 聋校, 培智学校, 聋哑学校, 启明学校 | sign language, braille, school for the deaf, school for the blind, deaf school, blind school |
school-song | world | 校歌, 校徽, 校训, 校旗 | school song, school badge, school anniversary |
