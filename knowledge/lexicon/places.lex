# Schools, rooms, sites.
school | place | 学校, 校, 院校 | school |
city | place | 城市, 市区 | town |
feature-school | place | 特色学校, 特色校, 特色高中, 特色学校创建, 特色办学, 特色学校建设, 特色项目学校, 特色教育学校 | feature school, characteristic school, specialty school, featured school, distinctive school, specialised feature school |
demonstration-school | place | 示范学校, 示范校, 示范园, 示范幼儿园, 示范校创建, 样板校, 标杆校, 标杆学校, 样板学校, 示范学校建设 | demonstration school, demo school, model school, exemplary school, benchmark school, showcase school |
civilized-campus | place | 文明校园, 文明学校, 文明校园创建, 文明单位 | civilized campus, civilised campus, civil campus, model campus, civilized school |
green-school | place | 绿色学校, 绿色校园, 光伏, 海绵校园, 绿色学校创建, 光伏屋顶, 节能校园, 低碳校园, 节约型校园, 园林式学校 | green school, green campus, solar panels, eco-school, low-carbon campus, solar roof, photovoltaic |
smart-campus | digital | 智慧校园, 数字校园, 智慧学校, 智慧校园建设, 数字化校园, 智慧校园创建 | smart campus, digital campus, smart school, digital school |
safe-campus | safety | 平安校园, 平安校园建设, 平安学校, 平安校园创建, 平安建设 | safe campus, safe school, peaceful campus |
boarding-school | place | 寄宿制学校, 寄宿学校, 寄宿制, 寄宿, 乡村寄宿制学校, 住校, 寄宿制小学, 寄宿制初中, 住读学校, 住宿制学校, 寄宿学校建设, 住宿学校, 能住校, 住校的 | boarding school, boarding, rural boarding school, live at school, live in at school, boarding primary, boarding pupils' school |
rural-school | place | 农村学校, 乡村学校, 乡村小规模学校, 小规模学校, 村小, 乡下学校, 山村学校, 海岛学校, 山区学校, 乡村小学校, 农村小学, 农村中小学, 村里小学, 村小学, 农村校, 乡下小学, 乡里学校, 乡村小学, 村校, 乡村中小学, 农村中学, 乡镇中小学, 乡村初中, 山里学校, 偏远学校, 边远学校, 乡村小规模, 小规模校, 村里的学校, 边远地区学校 | rural school, village school, small rural school, countryside school, country school, mountain school, small-scale school, remote school, small school in the countryside, rural primary school | rural
town-school | place | 乡镇学校, 城镇学校, 镇上学校, 乡镇中心学校, 乡镇中心小学, 中心小学, 镇中心小学, 中心校, 乡镇小学, 乡镇初中, 乡镇中学, 镇里学校, 中心学校 | township school, urban school, town schools, central primary school, township central primary, central school, township primary, township junior high |
private-school | place | 民办学校, 私立学校, 民办, 私立, 私校, 民校, 民办校, 民办中小学, 私人办, 民办义务教育, 民办义务教育学校, 私人学校, 公参民, 民办初中, 私立初中 | private school, private, privately run school, independent school, fee-paying school |
public-school | place | 公办学校, 公立学校, 公办, 公立, 公校, 公家办, 公办校, 公办中小学, 公办义务教育学校, 公立中学 | public school, public, state school, government school, state-run school |
inclusive | quality | 普惠性, 普惠, 普惠优质, 普惠的, 便宜的幼儿园, 收费低, 普惠办园 | inclusive, affordable, inclusively priced, low-cost, low fee |
private-inclusive-kindergarten | place | 普惠性民办幼儿园, 普惠性民办园, 普惠民办幼儿园, 普惠民办园, 民办普惠园, 民办普惠, 民办普惠幼儿园, 民办普惠性幼儿园, 普惠民办 | inclusive private kindergarten, affordable private kindergarten, private inclusive kindergarten, private affordable kindergarten, private inclusive nursery |
public-kindergarten | place | 公办幼儿园, 公办园, 公立幼儿园, 公立园, 公办园所, 公家幼儿园, 政府办的幼儿园, 公立的幼儿园 | public kindergarten, state kindergarten, state-run kindergarten, government kindergarten, state preschool, public preschool, state nursery, public nursery, government-run kindergarten, publicly run kindergarten, public kg |
inclusive-kindergarten | place | 普惠性幼儿园, 普惠园, 普惠幼儿园, 普惠性园, 普惠制幼儿园, 便宜园 | inclusive kindergarten, affordable kindergarten, inclusive preschool, affordable nursery, low-cost kindergarten, inclusive nursery |
kindergarten | stage-word | 幼儿园 | kindergarten |
unlicensed-kindergarten | place | 无证园, 无证幼儿园, 黑园, 无证办园, 黑幼儿园, 没证的幼儿园, 没有证的幼儿园, 非法办园, 无证民办幼儿园, 看护点, 家庭园, 没证幼儿园 | unlicensed kindergarten, unlicensed nursery, kindergarten without a licence, illegal kindergarten, unregistered kindergarten, unlicensed childcare, child-minding site |
residential-kindergarten | place | 住宅小区配套幼儿园, 小区配套幼儿园, 配套幼儿园, 小区幼儿园, 住宅小区幼儿园, 小区配套园, 小区配建园, 配套园, 小区园, 小区里的幼儿园, 小区里幼儿园, 配建幼儿园, 小区配套幼儿园建设, 楼盘幼儿园, 小区配建幼儿园, 城镇小区配套幼儿园, 住宅配套幼儿园 | residential compound kindergarten, housing estate kindergarten, supporting kindergarten, community kindergarten, residential estate kindergarten, residential kindergartens, kindergarten in a housing estate, estate kindergarten, kindergarten in the compound, kindergarten in our compound, housing compound kindergarten |
town-kindergarten | place | 中心幼儿园, 镇中心幼儿园, 农村幼儿园, 乡镇中心幼儿园, 乡镇中心园, 公办中心园, 中心园, 镇中心园, 镇上幼儿园, 镇幼儿园, 乡镇幼儿园, 乡镇园, 乡镇公办园, 乡镇公办中心园, 乡镇公办中心幼儿园, 乡村幼儿园, 乡里幼儿园, 农村园 | township kindergarten, rural kindergarten, central kindergarten, township central kindergarten, town kindergarten, township public kindergarten |
nursery-care | place | 托育, 托育机构, 托班, 托儿所, 托幼, 托幼一体化, 托幼一体, 婴幼儿照护, 婴幼儿, 托育服务, 托育园, 入托, 托管婴幼儿, 三岁以下婴幼儿, 早教, 小小孩 | nursery care, day care, daycare, creche, infant care, toddler care, nursery class, under threes, infants, infant and toddler care, childcare service, childcare for under threes |
supporting-school | place | 配套学校, 配建学校, 小区配套学校, 配套建设学校, 配套中小学, 住宅配套学校, 配建中小学 | supporting school, affiliated new school, school for a housing estate, developer-built school |
special-school | place | 特殊教育学校, 特教学校, 特教校, 特殊学校, 特校, 特殊教育学校建设, 特殊儿童学校 | special school, special education school, SEN school, special needs school |
resource-room | place | 资源教室, 特殊教育资源教室, 特教资源教室, 资源教室建设 | resource room, resource classroom, SEN room, special education resource room |
special-education | welfare | 特殊教育, 特教, 特教班, 特殊教育班, 特殊教育班级, 特校班, 特殊教育需要, 特教班级 | special education, special needs education, SEN, children with SEN, special educational needs |
inclusive-education | welfare | 融合教育, 全纳教育, 特殊教育融合, 普特融合, 融合教育学校, 融合班, 随班, 普特融合教育, 融合教育示范校, 融合教育推广, 融合教育试点 | inclusive education, inclusion education, inclusive schooling, inclusive classroom, inclusive class, integrated education, mainstream inclusion | special-education
specialised-education | welfare | 专门教育, 专门学校, 工读学校, 专门学校建设, 专门教育学校, 问题学生, 工读, 专门学校教育 | specialised education for problem youth, reform school, specialised school, school for troubled youth, specialised education school |
homebound-teaching | welfare | 送教上门, 送教, 上门送教, 上门教, 送教到家, 上门上课, 送教下乡, 送教入户, 送教服务, 上门辅导, 到家里教, 送教学生, 送教对象 | home teaching, teaching at home, homebound teaching, home visits by teachers, teach at home, home tuition, home-based teaching, home-bound teaching, homebound, taught at home, home lessons, teachers come home, teach the child at home, homebound education |
classroom | place | 教室, 教室里, 普通教室, 班级教室, 标准教室, 上课教室 | classroom, teaching room, ordinary classroom, schoolroom |
lab | place | 实验室, 实验楼, 实验用房, 实验教室, 实验员室 | laboratory, lab, lab building |
library | place | 图书馆, 图书室, 阅览室, 图书角, 班级图书角, 阅读空间, 图书馆藏, 借书, 借阅, 图书阅览, 图书馆舍, 电子阅览室, 公共图书馆, 图书馆开放, 图书借阅 | library, reading room, book corner, reading corner, class library, school library, borrow books, book borrowing, e-reading room, public library, loan of books |
library-books | place | 图书, 藏书, 生均图书, 图书册数, 生均藏书, 馆藏, 生均册数, 生均图书册数, 藏书量, 生均藏书量, 纸质图书, 书籍, 藏书总量, 图书资料 | library book, book collection, book stock, book, books, books per pupil, books per student, books in the class corner, volumes, collection of books, printed books |
playground | place | 操场, 运动场, 田径场, 体育场, 体育场地, 运动场地, 塑胶跑道, 跑道, 环形跑道, 田径场地, 塑胶运动场, 运动场所, 体育运动场, 操场建设, 球类场地, 田径运动场, 足球运动场, 学校操场, 体育活动场地 | playground, sports field, sports ground, running track, athletics track, athletics field, track and field ground, school yard, schoolyard, playing field |
gymnasium | place | 体育馆, 室内体育馆, 室内运动馆, 室内运动场, 室内场馆, 体育馆建设, 室内体育场馆, 体育中心, 综合体育馆, 运动馆 | gymnasium, sports hall, indoor gym, gym hall, indoor sports hall, indoor stadium, sports complex |
swimming-pool | place | 游泳池, 游泳馆, 泳池, 拆装式游泳池, 泳馆, 恒温泳池, 恒温游泳馆, 室内泳池, 拼装式游泳池, 拼装泳池 | swimming pool, pool, indoor pool, portable pool, heated pool, modular pool, assembled pool |
canteen | place | 食堂, 饭堂, 餐厅, 学校食堂, 校园食堂, 食堂改造, 食堂建设, 学生食堂, 学生餐厅, 吃饭的地方, 教工食堂, 集体食堂 | canteen, cafeteria, dining hall, school kitchen, school canteen, dining room, refectory, mess hall |
dormitory | place | 宿舍, 寝室, 学生宿舍, 学生公寓, 学生寝室, 宿舍楼, 宿舍床位, 寝室楼, 宿舍条件, 学生宿舍楼, 宿舍区, 公寓楼, 住宿条件, 学生宿舍改造 | dormitory, dorm, dorm room, dormitory building, student dorm, student dormitory, hall of residence, boarding house, accommodation block, dorm building, dormitory room |
toilet | place | 厕所, 卫生间, 洗手间, 水冲厕所, 水厕, 公厕, 茅房, 上厕所, 如厕, 厕所革命, 厕所改造, 厕位, 女厕, 男厕, 蹲位, 蹲坑, 冲水厕所, 厕所蹲位, 卫生厕所, 女厕所, 男厕所, 上茅房, 上洗手间, 洗手间改造 | toilet, restroom, washroom, lavatory, flush toilet, loo, bathroom, toilet cubicle, water closet, WC |
counselling-room | place | 心理辅导室, 心理咨询室, 心理健康辅导室, 心理室, 心灵驿站, 心理咨询中心, 心理健康室, 心理健康教育室, 谈心室, 沙盘室, 宣泄室, 心理宣泄室, 知心屋, 心灵小屋, 心理小屋, 心理咨询辅导室 | counselling room, counseling room, psychological counselling room, mental health room, counsellor's room, psych room, therapy room, sandplay room, counselling office, psychological room |
clinic-room | place | 医务室, 卫生室, 保健室, 校医院, 保健站, 校医务室, 校卫生室, 医疗室, 卫生保健室, 隔离室, 观察室, 医务处 | infirmary, health room, school clinic, sick bay, clinic, clinic room, medical room, school infirmary, nurse's office, first aid room, school medical room, sickroom, isolation room |
school-building | place | 校舍, 教学楼, 校舍建筑, 综合楼, 教学用房, 校舍建设, 新校舍, 教学大楼, 教学楼建设, 学校大楼, 科教楼, 校舍扩建, 行政楼, 教学综合楼, 教学用房建设, 教学及辅助用房, 教学辅助用房 | school building, teaching building, schoolhouse, teaching block, classroom building, classroom block, school premises, academic building, administration building |
site-area | place | 占地面积, 校园面积, 用地面积, 生均占地面积, 占地, 学校占地, 地块面积, 学校用地面积, 校园占地面积 | site area, campus area, land area, plot size, area of the site, land size, campus size, site size, land occupied, area of land |
floor-area | place | 建筑面积, 校舍面积, 总建筑面积, 面积, 建筑总面积, 总面积, 使用面积 | floor area, area, floor space, building area, construction area, gross floor area, built area, square metres, square meters, built-up area, building floor area, total area, sq m, usable area |
studio | place | 工作室, 工作室建设, 名师室, 工作室主持人, 工作室成员 | studio, studio leader, studio member |
kg-top-class | place | 大班, 大班幼儿, 大班孩子, 大班的, 幼儿园大班, 学前班, 大班娃 | top kindergarten class, senior kindergarten class, K3, oldest class, oldest kindergarten class, oldest kindergarten group, oldest group, top group, top class, senior group, big class group, senior class of kindergarten, top class kids, reception class, top-class children | class-size
kg-middle-class | place | 中班, 中班幼儿, 中班孩子, 中班的, 幼儿园中班, 中班娃 | middle kindergarten class, K2, middle group, middle class, middle class kids, middle-class children of kindergarten | class-size
kg-lower-class | place | 小班, 小班幼儿, 小班孩子, 小班的, 幼儿园小班, 小班娃, 小小班 | lower kindergarten class, junior kindergarten class, K1, youngest class, youngest kindergarten group, youngest group, lower group, junior group, small class group, junior class of kindergarten, nursery-age class, youngest kindergarten classes | class-size
new-build | action | 新建, 新盖, 盖, 建, 建成, 建设, 创建, 新办, 新开办, 办起, 新建成, 修建, 兴建, 建起, 盖起, 新盖的, 开办, 建校, 盖学校, 修学校, 盖新学校, 新修, 建新学校, 落成, 建设新 | new build, build, built, building works, newly built, new construction, gets a new, get a new, getting a new, build a new, building a new, newly opened, construct, erect, set up a new, opens a new, put up a new, newly constructed, built new |
expansion | action | 改扩建, 扩建, 改建, 改造, 改扩, 翻修, 翻新, 扩班, 扩校, 扩容改造, 重建, 扩建学校, 改扩建学校, 拆建, 原址重建, 改建扩建 | rebuilding and extension, renovation, extension, rebuild, expansion, expand, enlarge, enlarged, enlarging, enlargement, refurbish, extend the school, revamp, rebuilt, reconstruct, remodelling |
relocation | action | 迁建, 搬迁, 搬校区, 搬新校, 搬家, 搬走, 搬到新校区, 整体搬迁, 搬迁学校, 迁址, 易地新建, 异地新建, 迁校, 搬过去, 易地搬迁 | relocation, relocate, move to a new site, move site, new site, move premises |
school-merging | action | 撤并, 合并, 撤点并校, 并校, 学校撤并, 撤掉, 撤点, 合校, 归并, 撤销学校, 并入, 合到一起, 并到, 撤并教学点, 合并学校, 裁撤, 学校合并, 并掉, 合办, 并过去, 撤减, 撤校, 撤并学校 | school merger, merger, merging schools, merged into, merged with, school consolidation, consolidate schools, school closure, close our school, close down a school, shut a school, close a school, closing schools |
layout | governance | 布局, 布局规划, 布点, 结构布局, 学校布局, 学校布局调整, 布局调整, 布局优化, 优化布局, 学校分布, 校点布局, 布局结构, 学校布点, 专项布局规划 | layout, school layout, distribution of schools, layout adjustment, school network, network of schools, siting of schools, layout of schools, school location planning |
land | governance | 教育用地, 用地, 学校用地, 土地, 供地, 地块, 征地, 学校土地, 教育用地规划, 预留用地, 用地指标, 用地保障, 国土 | land, education land, land for schools, plot of land, school land, land supply, land use, reserved land, building land, land plot |
land-approval | governance | 联审联批 | joint land approval, joint review and approval |
school-bus | place | 校车, 校车服务, 定制公交, 通学车, 接送车, 班车, 校巴, 专车, 坐校车, 校车接送, 学生专车, 学生班车, 公交专线, 学生公交, 校园公交, 接送学生的车, 接送的车, 车接送, 有车接送, 校车线路, 坐车上学, 定制班车, 学生接送车, 通勤校车 | school bus, school bus service, student bus, shuttle bus, school buses, student buses, bus to school, bus service, shuttle buses, minibus, coach service for pupils, custom bus, customised bus, dedicated bus, the bus, school coach |
campus | place | 校园, 校园环境, 校区里, 学校园区, 校园建设 | campus, school grounds, school compound, on campus, school premises grounds |
base | place | 基地, 实践基地, 实训基地, 实习基地, 基地学校, 基地校, 训练基地, 实习实训基地, 教育基地, 实践教育基地, 基地建设 | base, training base, practice base, education base, field base |
centre | place | 中心 | centre, center |
project | governance | 工程, 项目, 工程项目, 建设项目, 项目建设, 重点项目, 项目库, 重大工程, 建设工程 | project, programme, program, construction project, engineering project, building project, key project |
district | place | 区, 县, 县域, 县区 | district, county |
compound | place | 住宅小区, 小区, 居民小区, 住宅区, 新建小区, 小区业主, 居住区, 楼盘 | residential compound, residential area, housing estate, community, housing compound, housing development, neighbourhood estate, new housing, residential development |
greater-bay | place | 大湾区, 粤港澳大湾区 | Greater Bay Area |
museum | place | 博物馆, 科技馆, 少年宫, 美术馆, 科技馆参观, 文博场馆, 科普馆, 天文馆, 科学馆, 博物馆参观, 科普场馆, 科普基地, 科技场馆, 科技博物馆 | museum, science museum, youth palace, science centre, planetarium, art museum, science venue |
parking | place | 停车位, 停车, 停车场, 停车难, 车位, 停车场地, 车库, 停车泊位, 临时停车, 临时停车位 | parking, parking space, car park, parking lot, parking place, garage, park the car, parking bay |
water | place | 饮水, 直饮水, 开水, 喝水, 喝的水, 饮水机, 饮用水, 饮水设备, 净水器, 净水机, 饮水处, 打水, 喝热水, 温开水, 饮水设施, 安全饮水, 净水设备 | drinking water, water dispenser, drinking fountain, water fountain, water purifier, drinkable water, boiled water |
shower | place | 热水淋浴, 洗澡, 浴室, 淋浴, 洗浴, 冲凉, 澡堂, 洗澡间, 洗澡水, 淋浴间, 洗个澡, 洗个热水澡, 浴室热水, 洗浴设施, 能洗澡, 洗头, 冲澡, 洗浴条件, 洗热水澡, 热水洗浴, 热水澡 | shower, hot shower, bathhouse, take a shower, have a shower, bathe, wash themselves, hot bath, shower room |
air-conditioner | place | 空调, 装空调, 空调电费, 空调费, 教室空调, 空调安装, 冷气, 空调进教室, 开空调 | air conditioner, air conditioning, AC, aircon, air-con |
lighting | place | 照明, 采光, 灯光, 教室照明, 照明改造, 光环境, 灯光改造, 护眼灯, 教室灯光, 灯具, 照明设备, 采光照明, 教室光环境, 教室采光, 照明达标, 日光灯, 教室灯, 照度, 视觉环境 | lighting, lights, lamp, classroom lighting, eye-friendly lamp, illumination, lighting renovation, eye-protection lamp, lighting conditions |
desk | place | 课桌椅, 桌椅, 课桌, 课桌凳, 桌凳, 课桌椅调整, 可调节课桌椅, 可调式课桌椅, 调节桌椅, 可调课桌椅, 可升降课桌椅, 升降桌椅, 调整课桌椅 | desk, desks and chairs, school desk, desks and seats, adjustable desk, tables and seats |
national-level | quality | 国家级, 国家级别, 国家级的, 国家层面, 国级, 全国性, 部级 | national-level, state-level, at national level |
provincial-level | quality | 省级, 省级别, 省级的, 全省性, 省里的, 省一级 | provincial-level, province-level, at provincial level |
municipal-level | quality | 市级, 市级别, 市级的, 市里级, 全市性, 市一级, 地市级 | municipal-level, city-level, at city level |
county-level | quality | 县级, 区级, 区县级, 县区级, 县级的, 县一级, 区一级, 县区一级 | county-level, district-level, at county level, at district level |
dry-toilet | place | 旱厕, 旱厕所, 旱厕改造, 茅坑, 老旱厕, 旱厕清零, 旱茅房, 粪坑, 土厕所, 非水冲厕所 | pit latrine, dry toilet, latrine, pit toilet, dry latrine, non-flush toilet, outhouse | toilet
hope-school | place | 希望小学, 希望学校, 援建学校, 捐建学校, 思源学校 | Hope school, donated school, charity school |
high-altitude | place | 高海拔, 海拔, 高寒, 高寒地区, 高寒学校, 高山学校, 高原 | high altitude, altitude, alpine area, above sea level, high and cold area, plateau |
remote-area | place | 边远地区, 偏远地区, 山区, 艰苦边远地区, 老少边穷, 边远山区, 边境, 深山, 山里, 库区, 海岛 | remote area, mountain area, border area, remote mountain area, hardship area, island |
poverty-alleviation-area | place | 脱贫地区, 脱贫县, 贫困地区, 乡村振兴重点帮扶县, 易地扶贫搬迁, 易地搬迁安置点, 安置区, 安置点, 脱贫攻坚 | poverty-relief area, former poor county, poverty alleviation, resettlement site, poor area, poor county |
one-village | place | 行政村, 自然村, 村委会, 村民代表大会, 村民代表会议, 村集体 | administrative village, village committee, village meeting, village assembly |
township | place | 乡镇, 镇街, 各乡镇, 每个乡镇, 乡镇政府, 各乡镇人民政府, 镇上, 乡镇一级, 镇里 | township, township government, town government |
large-scale-school | place | 超大规模学校, 大规模学校, 大规模高中, 超大规模高中, 巨型学校, 巨型高中 | super-large school, very large school, oversized school, mega school, large-scale school |
temp-classroom | place | 活动板房, 板房, 临时教室, 集装箱教室, 过渡校舍, 过渡性校舍, 临时校舍 | temporary classroom, container classroom, portable classroom, prefab classroom, temporary building |
corridor | place | 走廊, 楼梯, 楼道, 楼梯间, 连廊, 过道, 台阶 | corridor, staircase, stairs, stairway, hallway, walkway |
roof-leak | place | 漏水, 漏雨, 渗水, 房顶漏水, 墙皮, 防水 | leak in the roof, leaking roof, roof leak, waterproofing, damp wall |
guard-room | place | 门卫室, 传达室, 警卫室, 保安室, 监控室, 值班室, 岗亭 | guard room, gatehouse, control room, security booth, duty room, porter's lodge |
private-day-care | place | 校外托管, 校外托管机构, 小饭桌, 午托, 托管班, 晚托机构, 托管机构, 午托班, 托管中心 | off-campus care, after-school care centre, private care centre, lunch care, homework club run privately, out-of-school care |
dorm-check | place | 夜间巡查宿舍, 查寝, 查房, 晚查寝, 夜间查寝, 夜查 | dorm check, night check, bed check, dorm inspection |
laundry | place | 洗衣房, 洗衣机, 晾衣, 晾衣房 | washing machine, laundry room, drying room |
call-home-room | place | 亲情连线室, 亲情电话, 亲情小屋, 打电话回家, 给家里打电话, 视频通话, 亲情视频, 亲情连线, 跟爸妈视频, 和父母视频, 连线室, 亲情热线, 跟父母视频 | call home, phone home, video call, family call room, ring their parents, video call with parents, phone their parents, video-call room |
