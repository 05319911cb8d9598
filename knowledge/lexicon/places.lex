# Schools, rooms, sites.
school | place | 学校, 校, 院校 | school |
city | place | 城市, 市区 | town |
feature-school | place | 特色学校, 特色校, 特色高中 | feature school, characteristic school, specialty school, featured school |
demonstration-school | place | 示范学校, 示范校, 示范园, 示范幼儿园 | demonstration school, demo school, model school, exemplary school |
civilized-campus | place | 文明校园, 文明学校 | civilized campus, civilised campus, civil campus, model campus |
green-school | place | 绿色学校, 绿色校园, 光伏, 海绵校园 | green school, green campus, solar panels |
smart-campus | digital | 智慧校园, 数字校园 | smart campus, digital campus |
safe-campus | safety | 平安校园 | safe campus |
boarding-school | place | 寄宿制学校, 寄宿学校, 寄宿制, 寄宿, 乡村寄宿制学校 | boarding school, boarding, rural boarding school |
rural-school | place | 农村学校, 乡村学校, 乡村小规模学校, 小规模学校, 村小, 乡下学校, 山村学校, 海岛学校, 山区学校, 乡村小学校, 农村小学, 农村中小学 | rural school, village school, small rural school, countryside school, country school, mountain school, small-scale school | rural
town-school | place | 乡镇学校, 城镇学校 | township school, urban school |
private-school | place | 民办学校, 私立学校, 民办 | private school, private |
public-school | place | 公办学校, 公立学校, 公办 | public school, public, state school |
inclusive | quality | 普惠性, 普惠, 普惠优质 | inclusive, affordable |
private-inclusive-kindergarten | place | 普惠性民办幼儿园, 普惠性民办园, 普惠民办幼儿园, 普惠民办园 | inclusive private kindergarten, affordable private kindergarten, private inclusive kindergarten, private affordable kindergarten |
public-kindergarten | place | 公办幼儿园, 公办园, 公立幼儿园, 公立园, 公办园所 | public kindergarten, state kindergarten, state-run kindergarten, government kindergarten, state preschool, public preschool, state nursery, public nursery |
inclusive-kindergarten | place | 普惠性幼儿园, 普惠园, 普惠幼儿园, 普惠性园 | inclusive kindergarten, affordable kindergarten, inclusive preschool |
kindergarten | stage-word | 幼儿园 | kindergarten |
unlicensed-kindergarten | place | 无证园, 无证幼儿园, 黑园, 无证办园 | unlicensed kindergarten, unlicensed nursery, kindergarten without a licence |
residential-kindergarten | place | 住宅小区配套幼儿园, 小区配套幼儿园, 配套幼儿园, 小区幼儿园, 住宅小区幼儿园, 小区配套园, 小区配建园 | residential compound kindergarten, housing estate kindergarten, supporting kindergarten, community kindergarten, residential estate kindergarten |
town-kindergarten | place | 中心幼儿园, 镇中心幼儿园, 农村幼儿园, 乡镇中心幼儿园, 乡镇中心园, 公办中心园, 中心园 | township kindergarten, rural kindergarten, central kindergarten, township central kindergarten |
nursery-care | place | 托育, 托育机构, 托班 | nursery care, day care, daycare |
supporting-school | place | 配套学校 | supporting school, affiliated new school |
special-school | place | 特殊教育学校, 特教学校 | special school, special education school |
resource-room | place | 资源教室, 特殊教育资源教室 | resource room, resource classroom |
special-education | welfare | 特殊教育, 特教, 特教班, 特殊教育班, 特殊教育班级, 特校班 | special education, special needs education, SEN |
inclusive-education | welfare | 融合教育, 全纳教育, 特殊教育融合, 普特融合 | inclusive education, inclusion education, inclusive schooling | special-education
specialised-education | welfare | 专门教育, 专门学校, 工读学校 | specialised education for problem youth, reform school |
homebound-teaching | welfare | 送教上门, 送教, 上门送教 | home teaching, teaching at home, homebound teaching, home visits by teachers, teach at home, home tuition, home-based teaching |
classroom | place | 教室 | classroom |
lab | place | 实验室 | laboratory, lab |
library | place | 图书馆, 图书室, 阅览室, 图书角, 班级图书角, 阅读空间 | library, reading room, book corner, reading corner, class library |
library-books | place | 图书, 藏书, 生均图书, 图书册数, 生均藏书 | library book, book collection, book stock, book, books, books per pupil, books per student, books in the class corner |
playground | place | 操场, 运动场, 田径场, 体育场, 体育场地, 运动场地, 塑胶跑道, 跑道, 环形跑道 | playground, sports field, sports ground, running track, athletics track |
gymnasium | place | 体育馆, 室内体育馆, 室内运动馆 | gymnasium, sports hall, indoor gym, gym hall, indoor sports hall |
swimming-pool | place | 游泳池, 游泳馆, 泳池 | swimming pool, pool, indoor pool |
canteen | place | 食堂, 饭堂, 餐厅, 明厨, 学校食堂 | canteen, cafeteria, dining hall, school kitchen, school canteen |
dormitory | place | 宿舍, 寝室, 学生宿舍, 学生公寓 | dormitory, dorm, dorm room, dormitory building, student dorm |
toilet | place | 厕所, 卫生间, 洗手间, 旱厕 | toilet, restroom, washroom, lavatory |
counselling-room | place | 心理辅导室, 心理咨询室, 心理健康辅导室, 心理室, 心灵驿站 | counselling room, counseling room, psychological counselling room, mental health room |
clinic-room | place | 医务室, 卫生室, 保健室, 校医院 | infirmary, health room, school clinic, sick bay, clinic, clinic room |
school-building | place | 校舍, 教学楼, 校舍建筑, 综合楼, 教学用房 | school building, teaching building, schoolhouse, teaching block, classroom building |
site-area | place | 占地面积, 校园面积, 用地面积, 生均占地面积 | site area, campus area, land area, plot size |
floor-area | place | 建筑面积, 校舍面积, 总建筑面积, 面积 | floor area, area, floor space, building area, construction area, gross floor area |
studio | place | 工作室 | studio |
kg-top-class | place | 大班 | top kindergarten class, senior kindergarten class, K3, oldest class, oldest kindergarten class, oldest kindergarten group, oldest group, top group, top class, senior group, big class group | class-size
kg-middle-class | place | 中班 | middle kindergarten class, K2, middle group, middle class | class-size
kg-lower-class | place | 小班 | lower kindergarten class, junior kindergarten class, K1, youngest class, youngest kindergarten group, youngest group, lower group, junior group, small class group | class-size
new-build | action | 新建, 新盖, 盖, 建, 建成, 建设, 创建, 新办, 新开办, 办起 | new build, build, built, building works, newly built, new construction, gets a new, get a new, getting a new, build a new, building a new, newly opened, construct |
expansion | action | 改扩建, 扩建, 改建, 改造 | rebuilding and extension, renovation, extension, rebuild, expansion, expand, enlarge, enlarged, enlarging, enlargement |
relocation | action | 迁建, 搬迁, 搬校区, 搬新校 | relocation, relocate, move to a new site |
school-merging | action | 撤并, 合并 | school merger, merger |
layout | governance | 布局, 布局规划, 布点, 结构布局, 学校布局 | layout, school layout, distribution of schools |
land | governance | 教育用地, 用地 | land, education land |
land-approval | governance | 联审联批 | joint land approval, joint review and approval |
school-bus | place | 校车, 校车服务, 定制公交, 通学车 | school bus, school bus service, student bus, shuttle bus |
campus | place | 校园 | campus |
base | place | 基地, 实践基地, 实训基地, 实习基地 | base, training base, practice base |
centre | place | 中心 | centre, center |
project | governance | 工程, 项目 | project, programme, program |
district | place | 区, 县, 县域, 县区 | district, county |
compound | place | 住宅小区, 小区 | residential compound, residential area, housing estate, community |
greater-bay | place | 大湾区, 粤港澳大湾区 | Greater Bay Area |
museum | place | 博物馆, 科技馆, 少年宫, 美术馆 | museum, science museum, youth palace |
parking | place | 停车位, 停车, 停车场 | parking, parking space, car park |
water | place | 饮水, 直饮水, 开水 | drinking water, water dispenser |
shower | place | 热水淋浴, 洗澡, 浴室, 淋浴 | shower, hot shower, bathhouse |
air-conditioner | place | 空调 | air conditioner, air conditioning, AC |
lighting | place | 照明, 采光, 灯光 | lighting, lights, lamp |
desk | place | 课桌椅, 桌椅 | desk, desks and chairs |
national-level | quality | 国家级, 国家级别 | national-level, state-level |
provincial-level | quality | 省级, 省级别 | provincial-level, province-level |
municipal-level | quality | 市级, 市级别 | municipal-level, city-level |
county-level | quality | 县级, 区级, 区县级, 县区级 | county-level, district-level |
