# Money, administration, law.
salary | money | 工资, 薪资, 薪水, 待遇, 收入, 工资待遇, 工资福利, 工资福利待遇, 薪酬, 绩效工资, 起薪, 月薪, 年薪, 薪, 底薪, 薪水待遇, 年收入, 月收入, 工钱, 到手工资, 基本工资, 工资水平, 工资条, 工资收入, 薪金, 薪资待遇, 发工资, 工资表, 收入待遇, 绩效工资总量 | salary, teacher pay, staff pay, wage, remuneration, income, wages, salaries, starting salary, starting pay, salary level, take-home pay, base pay, base salary, paycheck, payslip, pay level, monthly pay, annual pay |
welfare-benefit | money | 福利, 福利待遇, 福利费, 教职工福利, 教师福利 | welfare benefit, benefits, staff welfare, fringe benefits, perks |
allowance | money | 津贴, 补贴, 津补贴, 生活补助, 津贴补贴, 教师津补贴, 补助, 生活补贴, 生活费补助, 生活费, 补贴费, 津贴费, 补助金, 补助费, 补贴金, 补贴资金, 补助资金, 生活津贴, 补贴款, 补助款 | allowance, subsidy, stipend, grant allowance, living allowance, living subsidy, living cost subsidy, monthly allowance, living expenses subsidy |
bonus | money | 奖金, 激励, 激励机制, 奖励性, 奖励机制, 奖励金, 绩效奖, 奖励性绩效, 奖金制度, 现金奖励, 一次性奖励, 一次性奖金, 奖钱, 绩效奖金, 年终奖, 奖励资金 | bonus, incentive, prize money, cash award, one-off bonus, one-off award, cash bonus, cash prize, cash reward, one-time award, one-time bonus, monetary award, year-end bonus, lump-sum award |
fee | money | 学费, 收费, 收费标准, 费用, 缴费, 交钱, 收钱, 缴学费, 交学费, 学杂费, 杂费, 缴纳费用 | fee, tuition, tuition fee, charge, charges, tuition fees, cost, price, school fee, fee standard, tuition and fees, fee collection |
development-fund | money | 教育发展基金, 发展基金, 教育基金 | development fund, education development fund, education fund, edu development fund | fund
fund | money | 专项经费, 专项资金, 基金, 专项基金, 工程专项经费, 专项资金管理, 专款, 专项经费预算, 专门资金, 专项拨款, 专项补助 | special fund, dedicated fund, earmarked fund, special budget, earmarked budget, earmarked money, ring-fenced fund, dedicated money, special purpose fund |
funding | money | 经费, 资金, 投入, 教育经费, 财政, 财政投入, 经费保障, 拨款, 教育投入, 预算, 教育预算, 年度预算, 经费投入, 资金投入, 教育资金, 财政资金, 财政拨款, 经费来源, 资金来源, 财政经费, 财政预算, 工作经费, 投钱, 投资金, 出资, 资金保障, 经费预算, 财政保障 | funding, funds, money, budget, investment, spending, finance, expenditure, appropriation, invest, government money, public money, financial input, government funding, fiscal input, fiscal funding, funding source, source of money, state funding, education budget, working budget |
per-student-funding | money | 生均经费, 生均拨款, 生均公用经费, 公用经费, 生均经费拨款, 生均拨款制度, 生均公用经费财政拨款标准, 生均补助, 生均公用经费标准, 生均公用经费基准定额, 学生公用经费, 办公经费, 公用经费标准, 生均财政拨款, 生均公用, 生均标准, 生均财政, 人头费, 人头经费, 生均教育经费, 公用费, 学校办公费, 生均预算, 基准定额, 生均定额 | per-student funding, per-pupil funding, funding per student, per-student public funds, public funding, per capita funding, per pupil funding, per-student public expenditure, operating funds, running money, running cost, running money per student, per-student running money, public money per student, public funding per student, operating money, running funds, per student operating funds, public expenditure per student, per-pupil running cost, public funds per school, money per student, per head funding, per pupil budget, per-student budget, per-student grant, per student allocation, per-student appropriation, per-pupil operating funds, funding per head |
cost-sharing | money | 成本分担, 成本分担机制, 成本分摊, 家庭分担 | cost sharing, cost-sharing mechanism, share the cost, sharing of costs |
budget-spending | money | 一般公共预算, 一般公共预算教育支出, 教育支出, 财政性教育经费, 公共预算教育支出, 教育支出占比, 公共财政教育支出, 财政教育支出, 教育经费支出, 教育财政支出, 预算内教育经费, 财政性教育支出 | public budget, general public budget, education expenditure, public education spending, education spending, public spending on education, government education spending, fiscal education spending, state spending on education, education outlay, government spending on education |
student-aid | money | 学生资助, 资助, 资助政策, 资助资金, 资助体系, 学生资助政策, 资助金, 困难资助, 学生资助资金, 资助标准, 困难补助, 助学, 精准资助 | student aid, financial aid, student financial aid, aid for students, financial assistance, aid policy, aid to poor students, hardship aid, hardship grant, financial help, hardship subsidy |
scholarship | money | 奖学金, 国家奖学金, 奖学金标准, 励志奖学金, 国家励志奖学金 | scholarship, national scholarship, merit scholarship, merit award for students | student-aid
student-grant | money | 助学金, 国家助学金, 中职助学金, 助学补助, 高中助学金, 国家助学金标准 | student grant, grant, bursary, national grant, state grant, national student grant, needs-based grant | student-aid
amount | measure | 金额, 总额, 数额, 款额, 钱数 | amount of money, sum of money, sum of the money |
education-bureau | governance | 教育局, 教育行政部门, 教育部门, 教体局, 教育主管部门, 教体部门, 教育体育局, 教委, 教育行政主管部门, 教科局 | education bureau, education department, education authority, education office, local education authority, education board, education commission |
government | governance | 政府, 县级政府, 市政府, 人民政府, 县级人民政府, 市人民政府, 区人民政府, 县人民政府, 各级政府, 地方政府 | government, county government, local government, city government, municipal government, district government, county authorities, people's government, government at county level |
department | governance | 部门, 责任部门, 牵头单位, 责任单位, 职能部门, 牵头部门, 哪个部门, 哪些部门, 什么部门, 责任科室, 哪个科室, 科室, 主管部门, 牵头责任单位, 成员单位 | department, responsible department, unit in charge, dept, depts, responsible unit, lead department, lead agency, which department, which office, lead unit, competent department, responsible body, unit responsible, agency, lead body, which agency, which bureau, responsible agency |
responsibility | governance | 责任, 主体责任, 管理责任, 负责, 归口, 分管, 谁负责, 谁管, 归谁管, 归谁负责, 由谁负责, 谁来管, 谁来负责, 谁牵头, 由谁牵头, 负责人, 责任人, 第一责任人, 谁主管, 谁分管, 谁担责, 主要责任, 工作责任, 第一责任, 总负责, 谁说了算, 谁拍板 | responsibility, in charge, responsible, who is responsible, who is in charge, whos in charge, who handles, who manages, who looks after, responsible person, person in charge, who takes charge, who takes the lead, who oversees, primary responsibility, who is accountable |
consent | governance | 同意, 征得同意, 批准, 审批, 征得, 审核同意, 报批, 同意书, 获得批准, 核准, 审批手续, 经批准, 须经同意, 先批准, 签字同意, 知情同意 | consent, approval, permission, approve, parental consent, prior approval, written consent, consent form, prior consent |
management | governance | 管理, 管理体制, 管理机制, 管理制度, 体制机制, 管理工作, 日常管理, 规范管理, 管理办法, 管理规范, 统一管理, 管理模式, 精细化管理 | management, administration, administrative system, management system, management rules, management measures, day-to-day management |
property | governance | 产权, 资产, 移交, 理顺, 办园体制, 权属, 固定资产, 国有资产, 资产管理, 产权登记, 产权移交, 资产移交 | property, ownership, handover, hand over, transfer of assets, assets, asset management, title deed, state assets |
private-education | governance | 民办教育, 规范民办, 社会力量办学, 民办教育发展, 民办教育机构, 社会办学, 民间办学, 民办学校发展 | private education, private provision, private sector education, non-state education |
party | governance | 党建, 党组织, 党的领导, 党支部, 党总支, 党组织建设, 学校党建, 党建工作, 基层党组织, 党组织领导, 党建引领, 党委领导, 党组织领导的校长负责制, 校长负责制, 支部 | party building, party organisation, party committee, party branch, party leadership, school party building, Party work, party organization, party-led |
law | governance | 法律, 法规, 条例, 依法治校, 章程, 法律法规, 法规条例, 学校章程, 依法办学, 依法治教, 办学章程, 规章制度 | law, regulation document, by-law, legislation, statute, laws and regulations, school charter, charter, bylaws, rule-based schooling |
plan-doc | governance | 规划, 专项规划, 发展规划, 建设规划, 创建规划, 总体规划, 五年规划, 专题规划, 学校发展规划, 规划编制 | development plan, special plan, master plan, five-year plan, school development plan |
reform | policy | 改革, 综合改革, 改革创新, 教育改革, 体制改革, 机制改革, 深化改革, 改革试点, 改革措施, 管理改革 | reform, education reform, institutional reform |
modernisation | policy | 教育现代化, 现代化 | modernisation, modernization |
governance-system | policy | 治理体系, 治理能力, 治理, 教育治理, 治理现代化, 治理水平, 治理体系现代化 | governance system, system of governance, governance capacity, education governance |
opening-up | policy | 国际交流, 对外开放, 国际化, 留学, 教育国际化, 国际合作, 国际教育, 中外合作办学, 姊妹学校, 对外交流, 涉外办学, 合作办学 | international exchange, internationalisation, study abroad, international cooperation, international education, overseas exchange, exchange programme, overseas cooperation, international partnership |
hk-macau | policy | 港澳, 港澳台, 香港, 澳门, 港澳台侨 | Hong Kong and Macau, Hong Kong, Macau, Taiwan, Macao |
mandarin | policy | 普通话, 语言文字, 推普, 国家通用语言文字, 通用语言, 语言文字工作, 普通话水平, 说普通话, 普通话测试, 语言文字规范化, 普通话等级, 推广普通话 | Mandarin, Putonghua, standard Chinese, Mandarin level, Mandarin test, standard spoken Chinese, common language, national common language, spoken Mandarin |
strategy | policy | 战略, 指导思想, 总体要求, 基本原则 | guiding ideology, guiding principle, general requirement |
equity | policy | 教育公平, 公平, 公平性, 教育均等, 机会均等, 教育平等, 公平入学, 均等化, 公共服务均等化 | educational equity, equity, fairness, equal opportunity, equal access, fair access, equalisation |
openness | policy | 开放性, 协同性, 融合性 | openness and sharing |
scale | measure | 规模, 总量 | scale, total capacity, total |
forefront | policy | 前列, 全省前列, 综合实力, 整体竞争力, 教育综合实力, 竞争力, 全国前列, 领先水平, 走在前列, 处于前列, 排前列 | forefront, top rank, overall strength, leading position, top of the province, front rank |
national-standard | governance | 国家指标, 国家标准, 省定标准, 国家标准要求, 国标, 省标, 省定标准要求, 部颁标准, 国家规定标准, 省级标准, 国家规定 | national standard, state standard, provincial standard, ministry standard, national norm |
pilot | policy | 试点, 先行先试, 先行, 实验区, 先行区, 试点校, 试点县, 试点区, 试验区, 试点单位, 试点工作, 试点项目, 改革实验区, 先试点, 搞试点, 试点地区 | pilot, trial, pilot scheme, pilot area, pilot school, pilot programme, pilot project, test area, pilot county, pilot unit, trial run, experimental zone, experimental area |
mechanism | governance | 机制, 制度, 体系, 长效机制, 工作机制, 保障制度, 工作制度, 联动机制, 动态机制 | mechanism, system, working mechanism |
responsibility-first | governance | 第一标准, 首要任务, 首要 | first criterion, top priority |
complaint | governance | 投诉, 举报, 监督渠道, 投诉渠道, 信访, 举报电话, 投诉电话, 举报箱, 监督电话, 举报渠道, 信访件, 投诉举报, 上访, 反映问题, 意见箱, 投诉处理, 举报平台 | complaint, complaints channel, complaint line, complaints hotline, complain about, complaint box, report line, whistleblow, tip-off, complaint phone, letters and visits, petition, complaint handling, tip off line |
supervision | governance | 监督, 监督体系, 师德监督体系, 社会监督, 监督机制, 民主监督, 群众监督, 接受监督, 监督员 | supervision, monitoring by the public, public oversight, public scrutiny, social supervision, supervisory system |
information-platform | digital | 信息管理平台, 管理平台, 平台, 信息平台, 云平台, 公共服务平台, 资源平台, 服务平台, 监管平台, 教育平台, 公共平台, 资源公共服务平台, 教育公共服务平台, 系统平台 | information platform, platform, information management platform, cloud platform, service platform, resource platform, education platform, public service platform, online platform, digital platform |
data | digital | 数据, 大数据, 数据库, 数据采集, 数据共享, 教育数据, 数据管理, 数据治理, 基础数据, 数据互通, 数据互联 | data, big data, database, data sharing, education data, data collection, datasets, data governance, data exchange |
network | digital | 校园网, 宽带, 网速, 带宽, 出口带宽, 网络带宽, 宽带接入, wifi, 出口带宽, 网络出口带宽, 互联网出口带宽, 接入带宽, 无线网, 无线网络, 网络速度, 千兆网, 光纤, 光纤网, 千兆光纤, 网络接入, 无线覆盖, 无线网覆盖, 宽带网络, 教育网, 网线, 专网, 千兆宽带, 上网速度, 网络提速, 网络全覆盖, 宽带速率, 互联网接入 | broadband, network, internet, campus network, bandwidth, Wi-Fi, internet bandwidth, broadband speed, bandwith, internet speed, network speed, connection speed, wireless, wireless network, fibre, fiber, fibre broadband, gigabit network, net speed, dedicated education network, wifi coverage, wireless coverage, internet connection, network coverage, fast internet, optical fibre |
computer | digital | 计算机, 电脑, 教学用计算机, 生机比, 学生电脑, 生机比例, 学生机, 台式机, 笔记本电脑, 学生计算机, 教学电脑, 学生用机, 办公电脑, 生均计算机 | computer, PC, laptop, student computer, teaching computer, students per computer, computer ratio, pupils per computer, student-computer ratio, student to computer ratio, student device, PCs, desktop, notebook computer, student PC, computers per student, computer to student ratio, desktop computer |
smart-board | digital | 多媒体, 电子白板, 智慧黑板, 班班通, 一体机, 电子黑板, 白板, 触摸一体机, 多媒体一体机, 智能黑板, 交互式白板, 交互式一体机, 智慧大屏, 智慧屏, 希沃, 班班通设备 | smart board, interactive whiteboard, multimedia, smartboard, electronic whiteboard, interactive board, interactive screen, whiteboard, touch board, smart screen, all-in-one teaching machine, interactive display, electronic blackboard, smart blackboard, interactive panel |
five-g | digital | 5g, 5g网络, 5g校园 | 5G, 5G network |
digital-education | digital | 数字赋能, 数字教育, 数字化转型, 教育信息化, 数字化, 信息化, 教育数字化, 智慧教育, 教育数字化转型, 数字化建设, 信息化建设, 教育信息化建设, 数字化教学, 信息化教学, 数字教学, 信息化水平, 教育信息化水平, 数字化水平, 数字化教育, 智慧教学 | digital education, smart education, ICT in education, digitalisation, digitization, education informatisation, digital transformation, ICT-based teaching, informatization, informatisation, education informatization, digital teaching, going digital, digital transformation of education |
online-course | digital | 网课, 在线教育, 线上教学, 空中课堂, 在线课程, 上网课, 在线教学, 网上课程, 在线学习, 网上上课, 线上课程, 线上上课, 在线课堂, 网络课程, 线上学习, 居家学习, 网络课 | online class, online course, e-learning, online teaching, online lesson, online learning, distance learning, remote learning, remote teaching, virtual class, live online lesson, web course, distance education |
resource | place | 资源, 教育资源, 优质教育资源, 资源供给, 普惠性学前教育资源, 学前教育资源, 优质资源, 优质教学资源, 资源共享, 公共教育资源 | resource, educational resource, learning resources, quality resources, resource sharing |
region | governance | 区域, 地区, 各地区 | region, area of the country |
population | measure | 人口, 常住人口, 人口规模, 户籍, 房产, 户口, 人口数, 人口变化, 人口数量, 人口流动, 户籍人口, 落户, 户籍所在地, 服务人口, 人口数据, 总人口 | population, resident population, household registration, hukou, property ownership, local population, registered population, number of people, population size, registered residence, household register, population change, demographics |
internet | digital | 网络, 互联网, 上网 | internet access, the internet, going online |
investment | money | 总投资, 投资, 资金总额, 投资额, 总投入, 投资规模, 项目总投资, 工程投资, 投资金额, 建设投资, 估算投资, 计划投资, 完成投资, 投资预算, 总造价, 造价, 建设费用, 建设成本 | total investment, total cost, construction cost, capital spending, total outlay, project cost, investment amount, capital investment, capital cost, building cost, total spending on construction, cost of construction, cost of building | funding
# Offices, duties and papers that a plan names.
township-government | governance | 乡镇人民政府, 乡政府, 镇政府 | township authorities | government
finance-bureau | governance | 财政局, 财政部门, 财政厅 | finance bureau, finance department, treasury department | department
personnel-bureau | governance | 人社局, 人社部门, 人力资源社会保障局, 人力资源和社会保障局, 人社, 人事局, 人力社保局 | human resources bureau, personnel bureau, HR bureau, human resources and social security bureau | department
staffing-office | governance | 编办, 编委办, 机构编制部门, 编制部门 | staffing office, establishment office, staffing commission office | department
health-bureau | governance | 卫健局, 卫健委, 卫健部门, 卫生健康局, 卫生健康委, 卫生健康部门, 卫生局, 疾控中心, 疾控, 疾控机构 | health bureau, health commission, health authority, health department, CDC, disease control centre | department
market-bureau | governance | 市场监管局, 市场监管部门, 市场监督管理局, 食药监, 市监局 | market regulator, market supervision bureau, market regulation bureau, food regulator | department
civil-affairs-bureau | governance | 民政局, 民政部门, 民政 | civil affairs bureau, civil affairs department, civil affairs | department
development-reform-bureau | governance | 发改局, 发改委, 发改部门, 发展改革局, 发展改革委, 发展改革部门 | development and reform bureau, development and reform commission, NDRC | department
housing-bureau | governance | 住建局, 住建部门, 住房城乡建设局, 住房和城乡建设局, 住房城乡建设部门 | housing bureau, housing and construction bureau, construction bureau | department
natural-resources-bureau | governance | 自然资源局, 自然资源部门, 自规局, 国土局, 自然资源和规划局, 规划部门 | natural resources bureau, planning bureau, land bureau, natural resources department | department
transport-bureau | governance | 交通局, 交通运输局, 交通运输部门, 交通部门 | transport bureau, transport department, transport authority | department
culture-bureau | governance | 文旅局, 文旅部门, 文化旅游局, 文化和旅游局, 文广旅局 | culture and tourism bureau, culture bureau | department
sports-bureau | governance | 体育局, 体育部门, 体育行政部门 | sports bureau, sports authority | department
womens-federation | governance | 妇联 | women's federation |
court-procuratorate | governance | 法院, 检察院, 司法局, 司法部门, 检察机关 | procuratorate, prosecutor, justice bureau |
audit | money | 审计, 审计监督, 财务审计, 内部审计, 专项审计, 审计局, 审计部门, 经济责任审计 | audit, audit bureau, financial audit, auditor |
reimbursement | money | 报销, 报销费用, 路费, 往返路费 | reimbursement, expense claim, claim expenses, travel costs |
debt | money | 债务, 偿还债务, 还债, 欠债, 化债, 欠款, 负债 | debt, repay debts, liabilities |
arrears | money | 拖欠工资, 拖欠, 欠薪, 欠发工资, 克扣工资, 克扣 | wage arrears, arrears, unpaid wages, withhold pay, withheld wages |
misuse-of-funds | money | 截留挪用, 挤占挪用, 截留, 套取, 虚报冒领, 骗取, 贪污 | misuse of funds, embezzle, misappropriation, divert funds, diversion of funds |
account-disclosure | money | 账目公开, 财务公开, 公示账目, 公布账目, 账目, 晒账单, 收支情况 | open accounts, publish accounts, disclosure of accounts, financial disclosure, the books |
illegal-fee | money | 乱收费, 违规收费, 多收费, 收费乱象, 教育乱收费, 跨学期收费 | illegal fee, overcharging, arbitrary charges, unauthorised fees, illegal charges | fee
penalty-money | money | 罚金, 罚钱, 罚款, 赔偿金, 赔偿 | compensation |
deposit-money | money | 押金, 保证金, 风险保证金, 质量保证金, 预付款 | security deposit, cash deposit, risk deposit |
free-of-charge | money | 免费, 免除, 不收费, 不要钱, 不花钱, 免费提供, 不收钱 | free of charge, for free, at no cost, free, no charge, cost-free, without charge |
fee-exemption | money | 减免, 免收, 免交, 费用减免, 减免费用, 免除费用, 全免 | waived |
education-surcharge | money | 教育费附加, 地方教育附加, 教育附加, 两项附加 | education surcharge, local education surcharge | tax
land-sale-revenue | money | 土地出让收益, 土地出让金, 卖地钱, 土地出让收入 | land sale revenue, land transfer revenue, land sale income, land transfer fee |
condolence-visit | governance | 看望慰问, 慰问困难教师, 困难教师, 困难教职工 | condolence visit, comfort visit, teachers in hardship, visit to teachers in hardship |
quarterly-report | governance | 季度报告, 季报, 半年报告, 每季度报告, 半年总结 | quarterly report, half-yearly report | report
progress-meeting | governance | 工作推进会, 季度调度会, 调度例会 | push meeting, progress review meeting, on-site meeting | meeting
annual-plan | governance | 年度计划, 年度工作计划, 年度实施计划, 年度任务清单, 年度工作要点 | annual plan, yearly plan, annual work plan, yearly work plan |
detailed-rules | governance | 实施细则, 细则, 具体办法, 操作办法, 管理细则 | detailed rules, implementing rules, detailed regulations |
expert-committee | governance | 指导委员会, 咨询委员会, 专家组 | advisory committee, advisory board |
supervision-committee | governance | 督导委员会, 政府教育督导委员会, 教育督导委员会, 督导室 | supervision committee, education supervision committee, government supervision office |
council | governance | 理事会, 校务委员会, 董事会, 学校理事会 | council of the school, school council, board of governors, governing board |
school-autonomy | governance | 办学自主权, 自主权, 放权, 办学活力, 放管服, 用人自主权 | school autonomy, autonomy, autonomous running, decision-making power |
news-publicity | governance | 媒体, 新闻发布, 宣传报道 | media, media coverage |
public-notice | governance | 张贴公示, 贴公告, 公告, 张榜, 挂网, 晒出来, 张榜公布 | put up a notice, publicly posted, put on the notice board | publicise
hearing | governance | 听取意见, 征求家长意见, 论证, 风险评估, 社会稳定风险评估 | consult parents, seek opinions, risk assessment, ask for opinions |
nursery-subsidy-birth | money | 托育补贴, 托位补贴, 育儿补贴, 托育补助, 建设补贴, 托位建设补助 | childcare subsidy, nursery subsidy, subsidy per nursery place | allowance
teacher-computer | digital | 教师电脑, 教师用计算机, 教师机, 师机比, 教师用机, 老师电脑, 教师计算机 | teacher computer, teacher laptop, computers per teacher, computer for each teacher, staff laptop | computer
disabled-federation | governance | 残联, 残疾人联合会 | disabled persons' federation, federation of the disabled |
