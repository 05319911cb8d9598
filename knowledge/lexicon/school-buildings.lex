# Rooms, grounds and things of a school, mostly what a plan does not speak of.
hall | place | 礼堂, 报告厅, 会堂, 演播厅 | assembly hall, auditorium, lecture hall |
music-room | place | 音乐教室, 音乐专用教室, 音乐专用室, 琴房, 舞蹈室, 舞蹈教室, 排练厅 | music room, dance studio, practice room |
art-room | place | 美术教室, 美术专用教室, 美术专用室, 美术室, 书法教室, 画室, 艺术专用教室 | art room |
special-room | place | 专用教室, 专用室, 学科教室, 学科专用教室 | specialist room, specialist classroom |
computer-room | place | 机房, 计算机教室, 电脑室, 微机室 | computer room, computer lab |
maker-space | place | 创客空间, 创新实验室, 创客教室 | maker space, makerspace, innovation lab |
staff-room | place | 办公室, 教师办公室, 教研室 | office, staffroom, teacher office |
meeting-room | place | 会议室 | meeting room |
nursing-room | place | 母婴室 | nursing room, breastfeeding room |
kitchen | place | 厨房, 后厨, 中央厨房, 明厨亮灶 | kitchen, central kitchen, open kitchen |
shop | place | 小卖部, 超市, 商店 | tuck shop, school shop, kiosk |
sand-pool | place | 沙池, 沙水区, 滑梯 | sandpit, slide |
garden | place | 种植园, 种植园地, 菜园, 农场, 花园, 绿化 | school garden, vegetable garden, farm plot, greenery |
gate | place | 围墙, 大门, 防撞 | fence, wall, bollard |
lift | place | 电梯, 无障碍, 无障碍设施 | lift, elevator, barrier free access, wheelchair access |
storeroom | place | 仓库, 器材室, 体育器材室 | storeroom, equipment room |
equipment | place | 器材, 设备, 装备, 教学设备, 仪器, 教学仪器, 体育器材, 设施设备 | equipment, apparatus, kit, gear |
furniture | place | 床铺, 床位, 储物柜, 书柜, 桌子, 椅子 | bed, locker, furniture, chair |
heating | place | 供暖, 暖气, 采暖 | heating, heater |
fan | place | 风扇, 新风, 新风系统, 空气净化器 | ventilation, air purifier, ceiling fan |
printer | digital | 打印机, 复印机, 打印, 复印 | printer, photocopier, printing |
tablet-pc | digital | 平板电脑, 学习机, 电子书包, 点读机, 平板 | tablet computer, ipad, e-reader, tablet | device
projector | digital | 投影仪, 投影, 触控屏 | projector, touch screen |
website | digital | 网站, 公众号, 微信群, 官网 | website, group chat, official account |
app | digital | app, 软件, 小程序, 移动应用 | software, mini program |
password | digital | 账号, 密码, 登录 | password, account, log in |
cyber-safety | digital | 网络安全, 信息安全, 个人信息 | cyber security, data protection, personal data |
digital-literacy | digital | 数字素养, 信息素养 | digital literacy, digital skill, ICT literacy | digital-education
online-research | digital | 网络教研, 线上教研 | online teaching research | teaching-research, internet
micro-lesson | digital | 微课, 慕课, 视频课 | micro lesson, mooc, video lesson |
drone | world | 无人机, 机器人课, 航模 | drone, model aircraft |
dorm-teachers | place | 周转房, 周转宿舍, 教师公寓, 人才公寓, 教职工宿舍, 教师宿舍, 教师周转宿舍 | teacher housing, teacher flat, staff housing, transit dormitory, staff dormitory, teacher apartment, staff apartment, teacher dormitory, transitional housing | dormitory, teacher
sports-venue | place | 体育场馆, 公共体育场馆, 场馆 | sports venue, public sports facility | playground
concert-hall | place | 音乐厅, 剧院, 展览馆 | concert hall, theatre house, exhibition hall |
rain-ground | place | 风雨操场 | covered playground, rain playground |
teaching-point | place | 教学点 | teaching point, teaching site |
nine-year-school | place | 九年一贯制, 一贯制学校 | nine-year school, all-through school, through school |
branch-campus | place | 分校, 新校区, 校区 | branch campus, new campus, branch school |
experimental-school | place | 实验学校 | experimental school |
key-school | place | 重点学校, 名校, 重点中学, 示范性高中, 示范高中 | key school, elite school, top school |
dilapidated | place | 危房, 抗震, 加固 | unsafe building, earthquake proof, reinforcement |
youth-centre | place | 青少年活动中心, 校外活动中心, 青少年宫 | youth centre, youth activity centre | centre
off-campus | place | 校外 | outside school, outside of school, off campus, out of school |
toy | place | 玩具, 玩教具, 自制玩具, 教玩具 | toy, play equipment, plaything |

device | digital | 电子产品, 数字终端, 终端, 电子设备, 智能终端, 学生终端, 智能设备, 教师终端, 终端配备率 | device, electronic device, gadget, electronic product, digital device, terminal, teacher device |
master-workshop | place | 名师工作坊, 学科名师工作坊, 工作坊 | master teacher workshop, master workshop, workshop, workshops, teacher workshop | master-teacher
public-kg-share | assessment | 公办幼儿园在园幼儿占比, 公办幼儿园在园幼儿比例, 公办幼儿园占比, 公办率, 公办幼儿园在园率, 公办幼儿园幼儿占比, 公办幼儿园比例 | public kindergarten share, public kindergarten enrolment share, share of children in public kindergartens, public kindergarten enrolment rate, proportion of children in public kindergartens | public-kindergarten
