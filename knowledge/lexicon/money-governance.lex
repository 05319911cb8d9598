# Money, administration, law.
salary | money | 工资, 薪资, 薪水, 待遇, 收入, 工资待遇, 工资福利, 工资福利待遇, 薪酬, 绩效工资, 起薪, 月薪, 年薪, 薪, 底薪, 薪水待遇, 年收入, 月收入 | salary, teacher pay, staff pay, wage, remuneration, income, wages, salaries, starting salary, starting pay |
welfare-benefit | money | 福利, 福利待遇 | welfare benefit, benefits |
allowance | money | 津贴, 补贴, 津补贴, 生活补助, 津贴补贴, 教师津补贴, 补助, 生活补贴, 生活费补助, 生活费 | allowance, subsidy, stipend, grant allowance, living allowance, living subsidy |
bonus | money | 奖金, 激励, 激励机制, 奖励性, 奖励机制, 奖励金, 绩效奖, 奖励性绩效 | bonus, incentive, prize money, cash award |
fee | money | 学费, 收费, 收费标准, 费用, 缴费 | fee, tuition, tuition fee, charge, charges, tuition fees, cost, price |
development-fund | money | 教育发展基金, 发展基金, 教育基金 | development fund, education development fund, education fund, edu development fund | fund
fund | money | 专项经费, 专项资金, 基金, 专项基金, 工程专项经费 | special fund, dedicated fund, earmarked fund, special budget, earmarked budget |
funding | money | 经费, 资金, 投入, 教育经费, 财政, 财政投入, 经费保障, 拨款, 教育投入, 预算, 教育预算, 年度预算 | funding, funds, money, budget, investment, spending, finance, expenditure, appropriation, invest |
per-student-funding | money | 生均经费, 生均拨款, 生均公用经费, 公用经费, 生均经费拨款, 生均拨款制度, 生均公用经费财政拨款标准, 生均补助, 生均公用经费标准, 生均公用经费基准定额, 学生公用经费, 办公经费, 公用经费标准 | per-student funding, per-pupil funding, funding per student, per-student public funds, public funding, per capita funding, per pupil funding, per-student public expenditure, operating funds, running money, running cost, running money per student, per-student running money, public money per student, public funding per student, operating money, running funds, per student operating funds, public expenditure per student, per-pupil running cost, public funds per school |
cost-sharing | money | 成本分担, 成本分担机制 | cost sharing |
budget-spending | money | 一般公共预算, 一般公共预算教育支出, 教育支出, 财政性教育经费, 公共预算教育支出 | public budget, general public budget, education expenditure, public education spending, education spending |
student-aid | money | 学生资助, 资助 | student aid, financial aid |
scholarship | money | 奖学金, 国家奖学金 | scholarship, national scholarship | student-aid
student-grant | money | 助学金, 国家助学金, 中职助学金 | student grant, grant, bursary, national grant, state grant | student-aid
amount | measure | 金额, 总额 | amount of money, sum of money |
education-bureau | governance | 教育局, 教育行政部门, 教育部门, 教体局, 教育主管部门 | education bureau, education department, education authority |
government | governance | 政府, 县级政府, 市政府, 人民政府, 县级人民政府 | government, county government |
department | governance | 部门, 责任部门, 牵头单位, 责任单位, 职能部门, 牵头部门 | department, responsible department, unit in charge, dept, depts, responsible unit, lead department, lead agency |
responsibility | governance | 责任, 主体责任, 管理责任, 负责, 归口, 分管 | responsibility, in charge, responsible |
consent | governance | 同意, 征得同意, 批准, 审批, 征得 | consent, approval, permission, approve |
management | governance | 管理, 管理体制, 管理机制, 管理制度, 体制机制, 管理工作 | management, administration, administrative system |
property | governance | 产权, 资产, 移交, 理顺, 办园体制, 权属 | property, ownership, handover, hand over, transfer of assets |
private-education | governance | 民办教育, 规范民办, 社会力量办学 | private education, private provision |
party | governance | 党建, 党组织, 党的领导, 党支部 | party building, party organisation |
law | governance | 法律, 法规, 条例, 依法治校, 章程 | law, regulation document, by-law |
plan-doc | governance | 规划, 专项规划, 发展规划, 建设规划, 创建规划 | development plan, special plan |
reform | policy | 改革, 综合改革, 改革创新, 教育改革 | reform, education reform |
modernisation | policy | 教育现代化, 现代化 | modernisation, modernization |
governance-system | policy | 治理体系, 治理能力, 治理 | governance system, system of governance |
opening-up | policy | 国际交流, 对外开放, 国际化, 留学 | international exchange, internationalisation, study abroad |
hk-macau | policy | 港澳, 港澳台 | Hong Kong and Macau |
mandarin | policy | 普通话, 语言文字, 推普 | Mandarin, Putonghua |
strategy | policy | 战略, 指导思想, 总体要求, 基本原则 | guiding ideology, guiding principle, general requirement |
equity | policy | 教育公平, 公平, 公平性 | educational equity, equity, fairness |
openness | policy | 开放性, 协同性, 融合性 | openness and sharing |
scale | measure | 规模, 总量 | scale, total capacity, total
forefront | policy | 前列, 全省前列, 综合实力, 整体竞争力, 教育综合实力, 竞争力 | forefront, top rank, overall strength |
national-standard | governance | 国家指标, 国家标准, 省定标准 | national standard |
pilot | policy | 试点, 先行先试, 先行, 实验区, 先行区 | pilot, trial, pilot scheme, pilot area, pilot school |
mechanism | governance | 机制, 制度, 体系, 长效机制 | mechanism, system |
responsibility-first | governance | 第一标准, 首要任务, 首要 | first criterion, top priority |
complaint | governance | 投诉, 举报, 监督渠道, 投诉渠道, 信访 | complaint, complaints channel, complaint line, complaints hotline |
supervision | governance | 监督, 监督体系, 师德监督体系, 社会监督 | supervision, monitoring by the public |
information-platform | digital | 信息管理平台, 管理平台, 平台, 信息平台, 云平台 | information platform, platform, information management platform |
data | digital | 数据, 大数据 | data, big data |
network | digital | 校园网, 宽带, 网速, 带宽, 出口带宽, 网络带宽, 宽带接入, wifi, 出口带宽, 网络出口带宽, 互联网出口带宽, 接入带宽, 无线网, 无线网络 | broadband, network, internet, campus network, bandwidth, Wi-Fi, internet bandwidth, broadband speed, bandwith, internet speed, network speed, connection speed, wireless, wireless network |
computer | digital | 计算机, 电脑, 教学用计算机, 生机比, 学生电脑, 生机比例, 学生机 | computer, PC, laptop, student computer, teaching computer, students per computer, computer ratio, pupils per computer, student-computer ratio, student to computer ratio, student device |
smart-board | digital | 多媒体, 电子白板, 智慧黑板, 班班通, 一体机 | smart board, interactive whiteboard, multimedia |
five-g | digital | 5g | 5G |
digital-education | digital | 数字赋能, 数字教育, 数字化转型, 教育信息化, 数字化, 信息化, 教育数字化, 智慧教育 | digital education, smart education, ICT in education, digitalisation, digitization |
online-course | digital | 网课, 在线教育, 线上教学, 空中课堂, 在线课程 | online class, online course, e-learning, online teaching |
resource | place | 资源, 教育资源, 优质教育资源, 资源供给, 普惠性学前教育资源, 学前教育资源 | resource, educational resource |
region | governance | 区域, 地区, 各地区 | region, area of the country |
population | measure | 人口, 常住人口, 人口规模, 户籍, 房产, 户口 | population, resident population, household registration, hukou, property ownership |
internet | digital | 网络, 互联网, 上网 | internet access, the internet, going online |
investment | money | 总投资, 投资, 资金总额 | total investment, total cost, construction cost, capital spending | funding
