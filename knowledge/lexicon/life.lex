# School life and the world outside, mostly what a plan does not speak of.
uniform | place | 校服, 校服费 | uniform, school uniform |
hair | world | 发型, 头发 | hairstyle, haircut |
weather | world | 天气, 下雨, 气温, 台风 | weather, rain, temperature |
joke | world | 笑话, 讲笑话, 段子 | joke |
stock | world | 股票, 基金理财, 房价, 彩票 | stock market, share price, house price, lottery |
movie | world | 电影, 电视剧, 小说, 音乐会 | movie, film to watch, novel, concert |
restaurant | world | 外卖, 餐馆, 火锅, 咖啡, 奶茶 | takeaway, restaurant, coffee, hotpot |
travel | world | 旅游, 酒店, 机票, 火车票 | travel, hotel, flight, train ticket |
news | world | 新闻, 明星, 世界杯, 球赛 | news, celebrity, world cup, football match |
translate | world | 翻译, 写诗, 写代码, 画图 | translate, poem, write code |
president | world | 总统, 主席, 首都 | president, capital city |
love | world | 恋爱, 早恋, 结婚 | love, romance, marriage |
game | world | 电子游戏, 网游, 打游戏 | video game |
bot | meta | 机器人, 督办, 开发者, 谁开发, 开发 | bot, robot, chatbot, Duban, developer, developed, who made you |
human | meta | 人工, 客服, 真人 | human agent, customer service |
clause | meta | 条款, 条文, 章节, 段落, 句子, 一句话 | clause, sentence, paragraph, passage |
section-word | meta | 第几, 小节 | chapter, section |
thing-name | meta | 名称, 名字, 名单上 | title of it |
definition | meta | 定义, 含义, 概念 | definition, meaning, concept |
reason | meta | 原因, 理由 | reason |
date-word | meta | 日期, 时间点, 时间表 | time schedule, calendar |
contact | world | 电话, 联系方式, 地址, 邮箱, 微信 | phone number, contact, address, email |
birthday | world | 生日, 年龄, 几岁 | birthday, age, years old |
school-age | learner | 适龄, 学龄, 入学年龄 | school age, starting age |
pet | world | 宠物 | pet |
job | world | 工作机会, 求职, 兼职工作 | job, vacancy |
leave | governance | 产假, 病假, 年假, 调休, 婚假 | maternity leave, sick leave, annual leave, leave |
retirement | governance | 退休, 退休年龄, 养老金, 退休金, 职业年金 | retirement, pension, retirement pay |
term-of-office | governance | 任期, 届期, 任职年限, 任期制, 连任, 任职期限, 干几届, 每届任期, 届任期 | term of office, tenure, terms of office |
age-limit | governance | 年龄限制, 年龄要求, 年龄结构 | age limit |
working-hours | governance | 上班时间, 坐班, 弹性上下班, 加班 | working hours, office hours, overtime |
dress | world | 着装, 穿衣 | dress code, clothes |
discipline-student | governance | 处分, 惩戒, 教育惩戒, 体罚, 纪律, 打学生, 打手心, 打骂, 打骂学生, 变相体罚 | punishment, discipline of students, corporal punishment, detention, penalty, hitting pupils, hit a pupil, hit a student, smack, beat a student |
birth | world | 生育, 二胎, 三胎, 出生 | birth, second child |
garbage | activity | 垃圾分类, 垃圾, 环保 | waste sorting, garbage, recycling |
energy | activity | 节约, 节能, 光盘行动 | energy saving, saving |
broadcast | activity | 广播, 校园电视, 升旗, 升国旗, 仪式, 升旗仪式 | broadcast, flag raising, ceremony, flag ceremony |
young-pioneers | activity | 少先队, 共青团, 团员, 少年队 | Young Pioneers, Youth League |
gift | world | 礼物, 送礼, 红包 | gift, present |
pen | world | 文具, 书包 | stationery, school bag, backpack |
religion | world | 宗教, 信仰 | religion |
elderly | world | 老年人, 老人 | elderly people |
hospital | world | 医院, 医疗机构 | hospital, medical institution |
police | world | 警察, 公安, 报警 | police |
bank | world | 银行, 贷款, 助学贷款 | bank, loan, student loan |
ticket | world | 门票, 票价 | ticket, ticket price |
