# Short forms that stand for several words, written out before a question is understood.
# language | short form, a regular expression over the lower-case text | what it stands for ($1 is its first bracket)
zh | 幼师 | 幼儿园教师
zh | 小幼 | 小学幼儿园
zh | 初高中 | 初中和高中
zh | 中小幼 | 中小学和幼儿园
zh | 体卫艺 | 体育卫生艺术
zh | 音体美|体音美 | 音乐、体育、美术
zh | (?<![招应所])收(?:我们|我家|家长)?(?=\d) | 收费
zh | 语数英 | 语文数学英语
zh | 理化生 | 物理化学生物
zh | 政史地 | 政治历史地理
zh | 思政教师 | 思政课教师
zh | 教龄 | 教师年限
zh | 民办园 | 民办幼儿园
zh | 公办园 | 公办幼儿园
zh | 普惠园 | 普惠性幼儿园
zh | 小区园 | 小区幼儿园
zh | 配套园 | 配套幼儿园
zh | 农村园 | 农村幼儿园
zh | 示范园 | 示范幼儿园
zh | (?<![正副])高级教师 | 高级职称教师
zh | 正高(?!级) | 正高级职称
zh | 副高(?!级) | 高级职称
zh | 体质优良率 | 体质健康优良率
zh | (?<![初高小])(?:一个?|每个?|有个|某个?)班(?=[^,，。?？级主]{0,8}(?:人|学生|小孩|孩子|娃)) | 班额
zh | 每班(?=[^,，。?？级主师]{0,6}(?:人|学生|小孩|孩子|娃)) | 班额
en | (\d+) (?:kids|students|pupils|children) in (?:a|one|each|every|the|our|my) (top|middle|lower|oldest|youngest) (?:class|group) | class size $1 $2 group
en | (\d+) (?:kids|students|pupils|children) in (?:a|one|each|every|the|our|my) ((?:[a-z]+ ){0,2})class | class size $1 $2
en | (?:kids|students|pupils|children) (?:in|per) (?:a |an |one |each |every |the )?((?:[a-z0-9]+ ){0,2})(?:\([^)]*\) )?class | class size $1
en | (?:kids|students|pupils|children) (?:(?:max|maximum|at most|allowed|can be|are allowed|may be|can sit|can you have|can there be|should be|fit|go) )+(?:in|per) (?:a |an |one |each |every |the |any )?((?:[a-z0-9]+ ){0,3})class\b | class size max $1
en | class of (\d+) | class size $1
zh | 收(?=(?:个)?(?:多少|几)(?:钱|元|块|$|[?？,，吧呀啊]))|交(?=(?:个)?(?:多少|几)(?:钱|元|块)) | 收费
zh | 年纪(?=[^大小轻]) | 年级
en | (parents?|families|family|mums?|dads?) (?:have to |need to |must |should |to )?pay\b | $1 fee
en | \bpay for (?:the )?(after|lunch|meals?|school bus|textbooks?|uniforms?|tuition) | fee $1
en | \bhrs?\b(?=\s*(?:/|per|a\b|each|every|of)) | hours
zh | 视力(?=[^,，。?？]{0,6}[查测检]) | 视力检查
zh | (?:老师|教师|教职工|教工)(?:和|与|跟|对)学生(?:的|之间的?)?(?=[^,，。?？]{0,4}比) | 师生比
zh | 学生(?:和|与|跟|对)(?:老师|教师|教职工|教工)(?:的|之间的?)?(?=[^,，。?？]{0,4}比) | 师生比
zh | 补(?=(?:多少|几)(?:钱|元|块)) | 补贴
zh | (\d+)(?:个|名)?(人|学生|孩子|娃|小孩)的?([^,，。?？]{0,6}?[级学园])的?班(?!主任|额|级联) | 班额$1人$3
en | (\d+) (?:kids|students|pupils|children) in ((?:[a-z0-9]+ ){1,3})class\b | class size $1 $2
en | \b(?:the|a) fine\b | the penalty
en | \bone(?:th)? ?-?graders?\b|\bone grade(?:rs?)?\b(?! point) | grade 1
en | \btwo(?:th)? ?-?graders?\b|\btwo grade(?:rs?)?\b(?! point) | grade 2
en | \bthree(?:th)? ?-?graders?\b|\bthree grade(?:rs?)?\b(?! point) | grade 3
en | \bfour(?:th)? ?-?graders?\b|\bfour grade(?:rs?)?\b(?! point) | grade 4
en | \bfive(?:th)? ?-?graders?\b|\bfive grade(?:rs?)?\b(?! point) | grade 5
en | \bsix(?:th)? ?-?graders?\b|\bsix grade(?:rs?)?\b(?! point) | grade 6
en | \bseven(?:th)? ?-?graders?\b|\bseven grade(?:rs?)?\b(?! point) | grade 7
en | \beight(?:th)? ?-?graders?\b|\beight grade(?:rs?)?\b(?! point) | grade 8
en | \bnine(?:th)? ?-?graders?\b|\bnine grade(?:rs?)?\b(?! point) | grade 9
en | \bten(?:th)? ?-?graders?\b|\bten grade(?:rs?)?\b(?! point) | grade 10
en | \beleven(?:th)? ?-?graders?\b|\beleven grade(?:rs?)?\b(?! point) | grade 11
en | \btwelve(?:th)? ?-?graders?\b|\btwelve grade(?:rs?)?\b(?! point) | grade 12
zh | (\d+)多(?=[个名人位所]?(?:学生|人|娃|孩子|老师|教师)) | $1
zh | 隔周 | 每两周
zh | 招(?:聘|录)?(?=(?:多少|几)[个名位]?(?:新|中小学)?(?:老师|教师)) | 招聘
zh | (几点[^,，。?？]{0,4})上课 | $1上午上课时间
zh | 收(?=家长[^,，。?？]{0,4}(?:多少|几|钱))|收(?=(?:学生|孩子)[^,，。?？]{0,2}(?:多少|几)(?:钱|元|块)) | 收费
en | \bw/(?= ) | with
en | \bfull[- ]time politics\b | ideology
zh | (?:周|星期|礼拜)[一二三四五六日天]不(?:留|布置|写|做)(?:书面)?作业 | 无作业日
zh | 位子|座位 | 学位
zh | 读(?=(?:多少|几|够|满|\d+)本) | 阅读
en | \b(?:tutoring|training) co\b\.? | tutoring company
en | \bparas?\b | paragraph
en | \bdiff in\b | difference in
en | \bsnr\b\.? | senior
en | \bjnr\b\.? | junior
en | \bdepts?\b\.? | department
en | \bcampuss?es\b | campus
en | \bspecial[- ]ed\b(?!ucation)\.? | special education
en | \bper mo\b\.? | per month
zh | \bmiddle (?=class size|(?:kindergarten|kg|class)\b) | 中班
zh | (?<=\d年?[到至~—-]\d{2,4}年[^,，。?？]{0,8})(?:要|会)?多出来?(?:几个|几|多少个?) | 提高多少
zh | (?<=[几两\d一二三四五六七八九十])结(?!业|构|合|果|对|束|算|题|余|转|论) | 节
zh | (?<=[几两\d一二三四五六七八九十半]个?)钟头?(?!点) | 小时
en | \bsenior (dual|double) | advanced $1
zh | (?<=花|掏|投|奖|花到|花掉)多少(?![钱元万亿名位人所家间座支项场次天年月周节课时分钟米平套台本点成个%]) | 多少钱
zh | 站比(?=多少|几|要|$) | 占比
zh | 班[里上](?=[^,，。?？]{0,3}\d+(?:个|名)?(?:人|学生|孩子|娃)) | 班额
zh | 外面请的|校外请的|外请(?:的)? | 外聘
en | \bdoes (?:it|this) fit the plan\b|\bfits? the plan\b | comply
zh | 补(?:贴|助)?多少(?![个名位人所间节课件钱元块]|[^,，。?？几多]{0,6}(?:教师|老师|保育员|校医|学位|教室)) | 补贴多少钱
zh | 能([^,，。?？能]{1,8})不(?=[?？]|$) | 能不能$1
zh | 可以([^,，。?？]{1,8})不(?=[?？]|$) | 可不可以$1
en | \b(?:size|how big|how large) (?:of|is) (a|an|the|each|every|one)(?= (?:[a-z]+ ){0,2}(?:flat|apartment|room|classroom|playground|dormitory|space|hall)) | floor area of $1
en | (\d+)[- ]?(?:years?|yrs?)[- ]cycles? | $1 years
zh | (?:我们|咱们|我|俺们|咱)班(?=[^,，。?？级主]{0,6}\d+(?:个|名)?(?:人|学生|小孩|孩子|娃)) | 班额
zh | (?<=[几多少\d][本册])书(?![法记面包画]) | 图书
zh | (?<=[给发补奖拨投花掏](?:个)?)(?:几|多少)(?:万|千|百)(?=$|[?？,，。啊呀呢吧]) | 多少钱
zh | (?<=[给发补奖拨投花掏])好?几(?:万|千|百)?块(?=$|[?？,，。啊呀呢吧钱])(?:钱)? | 多少钱
zh | 中高职(?!贯通|衔接|院校|学校|一体) | 中职和高职
zh | 中小学幼儿园 | 中小学和幼儿园
zh | 普惠民办园 | 普惠性民办幼儿园
en | \bkinders?\b | kindergarten
en | \bpre-?k\b | kindergarten
en | \bk-?garten\b | kindergarten
en | \bpri(?: |\. ?)sch(?:ools?)?\b\.? | primary school
en | \bsec(?: |\. ?)sch(?:ools?)?\b\.? | secondary school
en | \bgov(?:'?t)?\b\.? | government
en | \bpct\b\.? | percent
en | \bno\. of\b|\bnr\.? of\b|# of\b | number of
en | \bmins\b | minutes
en | \btchrs\b\.? | teachers
en | \bschs\b\.? | schools
en | \byr ?olds?\b | years old
