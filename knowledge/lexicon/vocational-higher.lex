# Vocational and higher education.
vocational-education | policy | 职业教育, xx教育, ××教育, 中等xx教育, 中等职业教育, 职教, 职业技术教育, 职业技能教育, 中职教育, 高职教育, 职教发展, 职业学校教育 | vocational education, vocational training, VET, vocational, technical and vocational education, TVET, voc ed |
vocational-school | place | 职业学校, 中职学校, 中等xx学校, 中等职业学校, 中职, xx院校, 职业院校, 技术学校, xx技术学校, 职校, 中专, 技校, 职高, 职业高中, 职业中学, 技工学校, 技工院校, 中职校, 中职院校, 职业中专, 技师学院 | vocational school, secondary vocational school, technical school, vocational college, vocational institution, technical secondary school, secondary technical school, vocational high school, trade school, vocational senior high |
vocational-group | policy | 职教集团, xx教育集团, 职业教育集团, 职教联盟, 示范性职教集团, 职教集团化, 行业产教融合共同体, 市域产教联合体, 产教联合体 | vocational education group, vocational group, vocational education alliance |
vocational-ratio | policy | 职普比, 普职比, 职普比例, 职普招生比, 普职招生比, 职普分流, 普职分流, 普职比例, 职普招生比例, 职普结构 | vocational to general ratio, vocational-general ratio, ratio of vocational to general, vocational to general high school ratio, general to vocational ratio, vocational-academic ratio, academic vocational split, vocational to academic ratio |
vocational-general | policy | 职普融通, 职普, 普职融通, 职普融通班, 普职融合 | integration of vocational and general education, vocational-general integration, vocational and general integration |
through-training | policy | 中高职贯通, 贯通培养, 贯通式, 衔接, 中高职衔接, 贯通, 高职与本科衔接, 联合开展, 中本贯通, 中高本贯通, 中本衔接, 贯通班, 中高本衔接, 一体化培养, 长学制 | through-train training, articulated programme, articulation, joint training, seamless progression, linked training, articulated training, through-training, integrated training path |
higher-vocational | place | 高职, 高职院校, 高职高专, 高职学校, 高等职业学校, 职业本科, 高职学院, 职业技术学院 | higher vocational college, higher vocational, vocational university, higher vocational school, polytechnic |
open-university | place | 开放大学, xx开放大学 | open university |
specialty | policy | 专业, 专业结构, 专业建设, 专业点, 专业内涵, 专业学院, 专业数, 专业布局, 专业设置, 开设专业, 专业目录, 办专业, 专业动态调整 | major, programme of study, academic program, specialty, study programme |
industry-education | policy | 产教融合, 产教深度融合, 产学研, 产教结合, 产教, 产教融合型企业, 校企深度融合 | industry-education integration, integration of industry and education, industry and education, industry–education integration, integration with industry |
school-enterprise | policy | 校企合作, 校企, 校企命运共同体, 校企联合, 企业合作, 与企业合作, 合作企业, 校企共建, 订单班, 订单培养, 冠名班 | school-enterprise cooperation, cooperation with enterprises, company partnership, partner company, partner enterprise, cooperating company, school-business cooperation, school-industry partnership, school-company cooperation, company partners |
industry-college | place | 产业学院 | industry college, industrial college |
training-site | place | 校外实训基地, 实训, 实训基地建设, 工位, 校内实训 | off-campus training base, practical training base, workstation, practical training site, training ground |
internship | activity | 实习, 岗位实习, 顶岗实习, 企业实践, 实习生, 实习学生, 岗位实习学生, 顶岗实习生, 去企业实习, 实习期, 实习岗位, 跟岗实习, 认识实习, 学生实习, 毕业实习 | internship, work placement, placement, intern, interns, trainee, student intern, placement student, work experience, on-the-job training, student internship, practicum |
apprenticeship | policy | 现代学徒制, 学徒制, 学徒, 企业新型学徒制, 学徒班, 师带徒 | apprenticeship, modern apprenticeship, apprentice |
craftsman | policy | 工匠, 大国工匠, 工匠精神, 工匠心学院, 劳模工匠, 技能工匠, 劳模 | craftsman, craftsmanship, artisan, skilled artisan, craftsmen, craft spirit, master craftsman, model worker |
employment | policy | 就业, 就业率, 就业质量, 就业人数, 毕业就业, 对口就业, 就业情况 | employment, employment rate, job placement, get a job, find work, jobs for graduates |
enterprise | world | 企业, 公司, 行业, 生产线, 行业组织, 用人单位, 用工单位, 规模以上企业, 工厂, 厂家, 民企, 国企, 龙头企业, 中小企业 | enterprise, company, industry, business, production line, firm, factory, corporation, private company |
university | stage-word | 大学, 高校, 高等教育, 本科高校, 高等院校, 高等学校, 本科院校, 上大学, 综合性大学 | university, college, higher education, tertiary education, higher education institution, uni |
discipline | policy | 学科建设, 学科, 高水平学科, 一流学科, 重点学科, 优势学科, 学科点 | discipline, academic discipline, key discipline |
applied-university | policy | 应用型大学, 应用型本科 | application-oriented university, applied university |
double-first | policy | 双一流 | double first-class |
expansion-quality | policy | 扩容提质强服务, 扩容, 提质, 强服务, 增量提质 | expand capacity and raise quality, expansion of capacity |
innovation-incubation | activity | 创客孵化, 传承保育, 创新创业, 创业, 孵化, 孵化器, 大学生创业, 创业孵化, 创业项目 | incubation, entrepreneurship, startup, entrepreneurial, business incubation |
patent | policy | 专利, 专利申请, 发明专利, 知识产权, 成果转化 | patent, invention patent, intellectual property |
secondary-vocational-teachers | staff | 专业课教师, 专业教师, 专业课老师, 专业老师, 职业学校教师, 中职教师, 中职老师, 职教老师, 职教教师 | vocational subject teacher, specialised course teacher, specialist course teacher, vocational teacher, specialist teacher, vocational school teacher, specialised teacher | teacher
specialty-cluster | policy | 专业群, 高水平专业群, 优质专业群, 专业集群, 特色专业群, 骨干专业群, 重点专业群 | specialty cluster, programme cluster, program cluster, major cluster, major group, specialty group, clusters of majors | specialty
shortage-major | policy | 紧缺专业, 紧缺学科专业, 急需专业, 紧缺型专业 | shortage major, shortage specialty, in-demand major, majors in shortage, urgently needed major | specialty
first-class-major | policy | 一流专业, 品牌专业, 骨干专业, 特色专业, 重点专业, 示范专业, 优势专业 | first-class major, first-class programme, top major, key major, brand major, flagship major, featured major | specialty
employment-progression | assessment | 就业升学率, 毕业生就业升学率 | employment and progression rate, employment or further study rate | employment
skills-competition-winner | assessment | 技能大赛获奖, 技能国赛 | national skills contest, provincial skills contest | competition
comprehensive-high-school | place | 综合高中, 综合高中班, 综合高中试点, 普职融通班 | comprehensive high school, comprehensive senior high, comprehensive high school class |
upgrade-to-bachelor | assessment | 专升本, 专升本率, 升本率 | college to bachelor upgrade, top-up degree, top-up to bachelor |
continuing-degree | policy | 学历继续教育, 成人高考, 成考, 自考, 函授, 自学考试 | continuing degree education, adult college entrance exam, self-taught examination, correspondence degree |
micro-credential | qualification | 学习账户, 学习成果认定 | learning account, recognition of learning outcomes |
new-business-major | policy | 专业停招, 停招专业, 撤销专业, 专业撤并, 淘汰专业 | discontinued major, close a major, cancelled major | specialty
work-study | policy | 工学结合, 工学交替, 半工半读, 知行合一 | work-study, alternating work and study, work-integrated learning |
curriculum-ideology-vocational | lesson | 公共基础课, 公共基础课程, 文化基础课 | general education course, general foundation course, common basic course |
training-hours-share | lesson | 实践性教学, 实践教学学时, 实践课时, 实践学时 | hands-on teaching, practice-based teaching, practical teaching, practical teaching hours |
vocational-experience | activity | 职业启蒙教育, 职业体验活动, 职业体验日 | vocational experience, job taster, vocational taster, occupational experience |
vocational-activity-week | activity | 职业教育活动周, 职教活动周, 职教周 | vocational education week, vocational activity week, skills week |
overseas-workshop | policy | 鲁班工坊, 海外办学, 境外办学 | Luban workshop, overseas campus, running schools abroad |
