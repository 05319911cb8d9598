# Rooms, grounds and things of a school, mostly what a plan does not speak of.
hall | place | 礼堂, 报告厅, 会堂, 演播厅, 大礼堂, 多功能厅, 学术报告厅, 剧场, 舞台, 阶梯教室 | assembly hall, auditorium, lecture hall, school hall, multi-purpose hall, stage for shows, lecture theatre |
music-room | place | 音乐教室, 音乐专用教室, 音乐专用室, 琴房, 舞蹈室, 舞蹈教室, 排练厅, 音乐室, 舞蹈房, 音乐舞蹈教室, 钢琴房, 音乐功能室 | music room, dance studio, practice room, music classroom, dance room, rehearsal room, piano room |
art-room | place | 美术教室, 美术专用教室, 美术专用室, 美术室, 书法教室, 画室, 艺术专用教室, 画画教室, 书法室, 美术功能室, 陶艺室, 陶艺教室, 手工室 | art room, art classroom, art studio, calligraphy room, pottery room, fine art room |
special-room | place | 专用教室, 专用室, 学科教室, 学科专用教室, 功能室, 功能教室, 功能用房, 各类功能室, 综合教室, 多功能教室, 功能部室 | specialist room, specialist classroom, function room, special-purpose room, special purpose classroom |
computer-room | place | 机房, 计算机教室, 电脑室, 微机室, 电脑教室, 微机房, 电脑房, 信息技术教室, 信息科技教室, 网络教室, 上机, 云机房 | computer room, computer lab, computer classroom, IT room, ICT room, computer suite, ICT suite, cloud computer room |
maker-space | place | 创客空间, 创新实验室, 创客教室, 创客室, 创新中心, 创客中心, 科创空间, 校园创客空间, 科创中心, 科技馆室 | maker space, makerspace, innovation lab, maker room, maker lab, innovation room |
staff-room | place | 办公室, 教师办公室, 教研室, 备课室, 教师备课室, 教师休息室, 办公条件, 办公用房, 教工之家, 教师之家 | office, staffroom, teacher office, staff lounge, teacher lounge, work room for teachers |
meeting-room | place | 会议室, 会议厅, 接待室 | meeting room, conference room, boardroom |
nursing-room | place | 母婴室, 哺乳室, 喂奶室, 妈妈小屋, 爱心妈妈小屋 | nursing room, breastfeeding room, mothers' room, lactation room, nursing mothers' room |
kitchen | place | 厨房, 后厨, 中央厨房, 灶台, 厨房设备, 灶房, 食堂厨房, 操作间, 伙房, 中心厨房, 配餐中心 | kitchen, central kitchen, cooking area, kitchen equipment |
shop | place | 小卖部, 超市, 商店, 小超市, 小店, 校园超市, 超市小卖部, 小商店, 校内商店, 售卖机, 自动售货机, 贩卖机 | tuck shop, school shop, kiosk, shops, snack shop, supermarket, vending machine, campus shop, convenience store, corner shop |
sand-pool | place | 沙池, 沙水区, 滑梯, 沙坑, 戏水池, 玩沙, 玩沙池, 大型玩具, 户外玩具, 滑滑梯, 秋千, 攀爬架 | sandpit, slide, sand pool, sand pit, sand play, climbing frame, swing, playground equipment |
garden | place | 种植园, 种植园地, 菜园, 农场, 花园, 绿化, 种菜, 种地, 菜地, 种植角, 开心农场, 劳动实践园, 小菜园, 校园农场, 种植基地, 责任田, 种植区 | school garden, vegetable garden, farm plot, greenery, planting area, school farm, vegetable plot, vegetable patch, planting corner, school allotment, farmland |
gate | place | 围墙, 大门, 防撞, 院墙, 栅栏, 防撞柱, 防撞桩, 铁门, 隔离栏, 隔离墩 | fence, wall, bollard, railings at the gate, security gate |
lift | place | 电梯, 无障碍, 无障碍设施, 轮椅, 轮椅坡道, 坡道, 无障碍卫生间, 无障碍通道, 无障碍环境, 无障碍改造, 扶手, 盲道 | lift, elevator, barrier free access, wheelchair access, wheelchair, ramp, barrier-free, accessible toilet, disabled access, handrail, wheelchair ramp |
storeroom | place | 仓库, 器材室, 体育器材室, 储藏室, 器材库, 储物间, 杂物间, 仪器室, 保管室 | storeroom, equipment room, storage room, store room, warehouse, storage |
equipment | place | 器材, 设备, 装备, 教学设备, 仪器, 教学仪器, 体育器材, 设施设备, 机子, 机器, 硬件, 设备器材, 仪器设备, 教学装备, 教育装备, 硬件设施, 实验器材, 体育设备, 装备配备, 器材配备, 音体美器材, 美育器材, 音乐器材, 实验设备, 设备设施 | equipment, apparatus, kit, gear, machine, hardware, instruments for teaching, teaching equipment, sports equipment, PE equipment, sports gear, lab equipment, teaching apparatus, facilities and equipment, teaching instrument |
furniture | place | 储物柜, 书柜, 桌子, 椅子, 书架, 书桌, 柜子, 凳子, 板凳, 衣柜, 鞋柜, 沙发, 书橱, 存包柜, 家具 | locker, furniture, chair, bookshelf, bookcase, cupboard, stool, tables and chairs, cabinet |
heating | place | 供暖, 暖气, 采暖, 取暖, 集中供暖, 清洁取暖, 清洁能源取暖, 暖气片, 烤火, 炉子, 火炉, 教室取暖, 取暖设备, 取暖费, 冬季取暖, 供热, 地暖, 电暖气, 煤改电, 冬天取暖, 烧煤 | heating, heater, central heating, clean heating, warm classroom, winter heating, radiator, stove, heating system |
fan | place | 风扇, 新风, 新风系统, 空气净化器, 电风扇, 通风, 换气, 空气净化, 净化器, 吊扇, 通风设施 | ventilation, air purifier, ceiling fan, fans, electric fan, fresh air system |
printer | digital | 打印机, 复印机, 打印, 复印, 打印店, 印刷, 打印费, 复印费, 扫描 | printer, photocopier, printing, copying machine, copier, scanner |
tablet-pc | digital | 平板电脑, 学习机, 电子书包, 点读机, 平板, 平板教学, 学习平板, ipad教学, 平板进校园, 平板班, 学生平板 | tablet computer, ipad, e-reader, tablet, e-book reader, learning tablet | device
projector | digital | 投影仪, 投影, 触控屏, 大屏, 大屏幕, 投影机, 触摸屏, 显示屏, 交互大屏 | projector, touch screen, big screen, touchscreen, display screen |
website | digital | 网站, 公众号, 微信群, 官网, 官方网站, 门户网站, 微信公众号, qq群, 班级群, 家长群, 工作群, 钉钉群, 微信工作群, 聊天群 | website, group chat, official account, web site, web page, WeChat group, parents' chat group, chat group, WeChat |
app | digital | app, 软件, 小程序, 移动应用, 手机软件, 教育app, 教育类app, 进校app, 学习软件, 打卡软件, 应用软件, 教育移动应用, 钉钉, 手机应用 | software, mini program, learning app, mobile app, educational app |
password | digital | 账号, 密码, 登录, 登陆, 帐号, 注册账号, 实名认证, 统一身份认证, 实名注册 | password, account, log in, login, sign-in account, username, log on |
cyber-safety | digital | 网络安全, 信息安全, 个人信息, 网络安全教育, 个人信息保护, 上网安全, 网络安全责任, 网信安全, 数据安全保护, 网络与信息安全 | cyber security, data protection, personal data, cybersecurity, information security, online safety, internet safety, e-safety, personal information, data safety |
digital-literacy | digital | 数字素养, 信息素养, 信息素养提升, 数字技能, 信息技术能力, 信息化能力, 信息技术应用能力, 数字能力, 师生信息素养 | digital literacy, digital skill, ICT literacy, digital competence, information literacy, IT skills, ICT skills | digital-education
online-research | digital | 网络教研, 线上教研, 网络研修, 在线教研, 线上研修, 网上教研 | online teaching research, online teacher research, web-based research, online lesson study, online training of teachers | teaching-research, internet
micro-lesson | digital | 微课, 慕课, 视频课, 录课, 录播, 录播课, 录播教室, 录微课, 微视频, 教学视频, 精品录播, 录像课, 课程视频 | micro lesson, mooc, video lesson, recorded lesson, lesson recording, recording studio for lessons |
drone | world | 无人机, 机器人课, 航模, 机器人比赛, 机器人竞赛, 机器人编程, 机器人教育, 航模比赛, 机器人社团 | drone, model aircraft, robot contest, robotics class, robotics club |
dorm-teachers | place | 周转房, 周转宿舍, 教师公寓, 人才公寓, 教职工宿舍, 教师宿舍, 教师周转宿舍, 教工宿舍, 老师宿舍, 教师住房, 教师周转房, 公租房, 保障性住房, 教师公租房, 老师住房, 安居工程, 老师住的房子, 周转住房, 单身宿舍, 保租房, 教工公寓 | teacher housing, teacher flat, staff housing, transit dormitory, staff dormitory, teacher apartment, staff apartment, teacher dormitory, transitional housing, teacher accommodation, housing for teachers, rental housing for teachers, staff quarters, teacher quarters, affordable housing for teachers | dormitory, teacher
sports-venue | place | 体育场馆, 公共体育场馆, 场馆, 场馆开放, 场地开放, 体育场馆开放, 公共场馆, 体育设施开放, 运动场馆, 场馆设施, 对外开放体育场, 操场开放 | sports venue, public sports facility, sports facility, public venue, opening of sports facilities, open the playground | playground
concert-hall | place | 音乐厅, 剧院, 展览馆, 大剧院, 文化馆, 展馆, 艺术馆, 纪念馆, 展厅, 红色纪念馆 | concert hall, theatre house, exhibition hall, cultural centre, exhibition centre, memorial hall, gallery, opera house |
rain-ground | place | 风雨操场, 雨操场, 室内操场, 风雨球场, 雨天操场, 风雨连廊 | covered playground, rain playground, roofed playground, indoor playground, all-weather playground |
teaching-point | place | 教学点, 小教学点, 教学点儿, 村教学点 | teaching point, teaching site, village teaching point, one-teacher school, small teaching site |
nine-year-school | place | 九年一贯制, 一贯制学校, 九年制学校, 九年一贯制学校, 十二年一贯制, 十二年一贯制学校, 十五年一贯制, 完全中学, 完中, 一贯制 | nine-year school, all-through school, through school, combined school, twelve-year school, complete secondary school, nine-year consistent school |
branch-campus | place | 分校, 新校区, 校区, 分校区, 老校区, 主校区, 一校多区, 东校区, 西校区, 新建校区, 分部 | branch campus, new campus, branch school, second campus, satellite campus, multi-campus |
experimental-school | place | 实验学校, 试点学校, 实验校, 实验小学, 实验中学, 试验学校, 实验园 | experimental school |
key-school | place | 重点学校, 名校, 重点中学, 示范性高中, 示范高中, 省重点, 市重点, 重点高中, 热点学校, 示范性普通高中, 热门学校 | key school, elite school, top school, prestigious school, key senior high, popular school, sought-after school |
dilapidated | place | 危房, 抗震, 加固, 危旧房, 危楼, d级危房, 抗震加固, 危房改造, 危旧校舍, 校舍加固, 抗震设防, 校舍安全, 校舍鉴定, 房屋安全, 危险房屋, 老旧校舍, 校舍维修, 校舍维修改造 | unsafe building, earthquake proof, reinforcement, dilapidated, dangerous building, seismic reinforcement, earthquake-resistant, structural safety, dilapidated building, old building repair, building safety |
youth-centre | place | 青少年活动中心, 校外活动中心, 青少年宫, 青少年校外活动中心, 校外活动场所, 未成年人校外活动场所, 青少年活动场所, 乡村少年宫, 乡村学校少年宫, 妇女儿童活动中心 | youth centre, youth activity centre, children's palace, out-of-school activity centre, youth center, rural youth palace | centre
off-campus | place | 校外, 学校外, 校门外, 出校门, 出校 | outside school, outside of school, off campus, out of school, beyond school, outside of campus |
toy | place | 玩具, 玩教具, 自制玩具, 教玩具, 教具玩具, 积木, 图书玩具, 玩具配备 | toy, play equipment, plaything, building blocks, play materials |

device | digital | 电子产品, 数字终端, 终端, 电子设备, 智能终端, 学生终端, 智能设备, 教师终端, 终端配备率, 设备终端, 移动终端, 师生终端, 终端设备, 学习终端, 电子手表 | device, electronic device, gadget, electronic product, digital device, terminal, teacher device, smart device, learning device |
master-workshop | place | 名师工作坊, 学科名师工作坊, 工作坊, 教师工作坊, 研修工作坊, 名师坊 | master teacher workshop, master workshop, workshop, workshops, teacher workshop | master-teacher
public-kg-share | assessment | 公办幼儿园在园幼儿占比, 公办幼儿园在园幼儿比例, 公办幼儿园占比, 公办率, 公办幼儿园在园率, 公办幼儿园幼儿占比, 公办幼儿园比例, 公办园占比, 公办园比例, 公办园在园占比, 上公办园的比例, 公办园在园幼儿占比, 公办园幼儿占比, 公办园幼儿比例, 读公办园的比例, 公办园在园比例 | public kindergarten share, public kindergarten enrolment share, share of children in public kindergartens, public kindergarten enrolment rate, proportion of children in public kindergartens, public kindergarten percentage, share in public kindergartens, percentage in public kindergartens, children in public kindergartens | public-kindergarten
bed | place | 床铺, 床位, 架子床, 上下铺, 高低床, 上下床, 双层床, 床板, 大通铺, 通铺, 床位数 | bed, bunk, bunk bed, sleeping place, single bed |
bright-kitchen | place | 明厨亮灶, 互联网+明厨亮灶, 阳光厨房, 透明厨房, 厨房直播, 厨房监控, 亮灶, 厨房可视化 | bright kitchen, open kitchen, transparent kitchen, kitchen camera, visible kitchen, clear kitchen, open and bright kitchen |
fault | digital | 故障, 坏了, 坏掉, 出故障, 出毛病, 用不了, 设备坏了 | fault, faulty, malfunction, out of order, is broken, broken |
repair | digital | 维修, 修理, 报修, 检修, 修复, 维修保养, 保养, 设备维护, 修缮 | repair, mend, maintenance and repair, repair time, fix the equipment |
service-life | digital | 使用年限, 报废, 更新换代, 折旧, 老旧设备, 设备更新, 以旧换新, 更新率 | service life, scrapped equipment, outdated equipment, renewal rate, replacement rate, update rate, replacement of equipment, obsolete |
bandwidth-speed | digital | 万兆, 千兆, 千兆到校, 百兆, 万兆到校, 万兆校园 | gigabit, ten gigabit, megabit |
recorded-classroom | digital | 精品录播教室, 直播教室, 同步互动教室, 互动教室, 云教室 | recording classroom, recorded-lesson classroom, live classroom |
smart-education-platform | digital | 国家智慧教育平台, 智慧教育平台, 国家中小学智慧教育平台, 教育云平台, 教育云, 智慧平台, 国家平台 | smart education platform, national smart education platform, national platform, education cloud, smart platform | information-platform
digital-base | digital | 数字底座, 教育专网, 数据中台, 一网通办, 教育大脑, 城域网, 教育城域网 | digital base, education network, data hub, metropolitan education network, one-stop online service, education intranet |
electronic-card | digital | 校园卡, 一卡通, 电子班牌, 电子学生证, 刷脸, 人脸识别, 门禁, 班牌 | campus card, smart card, face recognition, access control, electronic class board, student card |
audio-visual | digital | 电教馆, 电教中心, 电教, 装备中心, 教育技术中心, 信息中心, 信息化中心 | audio-visual centre, audio-visual education centre, equipment centre, educational technology centre, IT centre, information centre |
clean-energy | place | 清洁能源, 太阳能, 空气能, 地源热泵, 光伏发电, 充电桩, 电采暖 | clean energy, solar, solar power, heat pump, charging pile, charging point, EV charger |
hot-water | place | 热水, 热水器, 供热水 | hot water, water heater, hot-water bath |
canteen-seat | place | 餐位, 就餐位, 食堂座位, 就餐座位, 餐桌, 餐厅座位, 食堂餐位 | canteen seat, dining seat, dining table, seats in the canteen, dining place |
dorm-area | place | 宿舍面积, 宿舍使用面积, 寝室面积, 宿舍人数 | dormitory area, dorm area, dorm space per student, dormitory space, dormitory area per student, people per dorm room | dormitory, floor-area
reading-space | place | 书吧, 阅读角, 阅读吧, 书屋, 阅读中心, 图书阅览室, 农家书屋, 读书角, 城市书房 | reading space, book bar, reading area, reading nook, book house, reading centre |
cultural-space | place | 校史馆, 校史室, 文化长廊, 荣誉室, 党建室, 队室, 少先队队室, 党员活动室, 团队室 | school history room, culture wall, honour room, party room, pioneer room, exhibition room |
labour-classroom | place | 劳动教室, 劳技教室, 劳动专用教室, 木工坊, 烹饪教室, 劳动实践室, 厨艺教室 | labour classroom, workshop for labour, labour workshop, cooking classroom, woodwork room, labor classroom | labour-education
ball-court | place | 篮球场, 足球场, 排球场, 球场, 羽毛球场, 乒乓球台, 网球场, 笼式足球场, 足球场地, 五人制足球场 | basketball court, football pitch, ball court, volleyball court, tennis court, soccer field, football field, pitch, table tennis table |
artificial-turf | place | 塑胶操场, 人造草坪, 草坪, 塑胶, 塑胶场地, 毒跑道, 草皮, 运动场改造 | artificial turf, plastic track, synthetic track, lawn, synthetic turf, rubber track |
track-length | place | 直跑道, 环形跑道长度 | track length, straight track |
underground | place | 地下停车场, 地下空间, 地下车库, 架空层, 屋顶, 天台, 地下接送系统, 地下接送 | underground space, underground garage, underground car park, rooftop, basement, underground pick-up |
water-supply | place | 供水, 停水, 自来水, 水质, 水质检测 | water supply, tap water, water quality, clean water, water test |
power-supply | place | 供电, 停电, 断电, 电费, 电力, 电力增容, 水电费, 水电 | power supply, power cut, electricity bill, electricity cost, power failure |
mould-formaldehyde | health | 甲醛, 室内空气, 空气质量, 装修, 甲醛超标, 装修污染, 异味 | formaldehyde, indoor air quality, interior decoration, indoor air, decoration, fumes |
bed-sharing | place | 一人一床, 同睡一床, 睡一张床, 挤一张床, 挤一床, 合睡, 同睡, 睡一床, 两人一床 | own bed, share a bed, share one bed, bed each, bed of their own, sleep in one bed |
