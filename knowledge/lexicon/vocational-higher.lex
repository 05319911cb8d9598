# Vocational and higher education.
vocational-education | policy | 职业教育, xx教育, ××教育, 中等xx教育, 中等职业教育, 职教, 职业技术教育 | vocational education, vocational training, VET, vocational |
vocational-school | place | 职业学校, 中职学校, 中等xx学校, 中等职业学校, 中职, xx院校, 职业院校, 技术学校, xx技术学校, 职校, 中专, 技校 | vocational school, secondary vocational school, technical school, vocational college, vocational institution |
vocational-group | policy | 职教集团, xx教育集团, 职业教育集团, 职教联盟, 示范性职教集团 | vocational education group |
vocational-ratio | policy | 职普比, 普职比, 职普比例 | vocational to general ratio, vocational-general ratio, ratio of vocational to general, vocational to general high school ratio, general to vocational ratio |
vocational-general | policy | 职普融通, 职普 | integration of vocational and general education |
through-training | policy | 中高职贯通, 贯通培养, 贯通式, 衔接, 中高职衔接, 贯通, 高职与本科衔接, 联合开展 | through-train training, articulated programme, articulation, joint training, seamless progression, linked training |
higher-vocational | place | 高职, 高职院校, 高职高专 | higher vocational college, higher vocational |
open-university | place | 开放大学, xx开放大学 | open university |
specialty | policy | 专业, 专业结构, 专业建设, 专业点, 专业内涵, 专业学院 | major, programme of study, academic program, specialty |
industry-education | policy | 产教融合, 产教深度融合, 产学研 | industry-education integration, integration of industry and education, industry and education, industry–education integration |
school-enterprise | policy | 校企合作, 校企, 校企命运共同体 | school-enterprise cooperation, cooperation with enterprises, company partnership |
industry-college | place | 产业学院 | industry college, industrial college |
training-site | place | 校外实训基地, 实训, 实训基地建设 | off-campus training base, practical training base |
internship | activity | 实习, 岗位实习, 顶岗实习, 企业实践, 实习生, 实习学生, 岗位实习学生, 顶岗实习生 | internship, work placement, placement, intern, interns, trainee, student intern, placement student |
apprenticeship | policy | 现代学徒制, 学徒制, 学徒 | apprenticeship, modern apprenticeship |
craftsman | policy | 工匠, 大国工匠, 工匠精神, 工匠心学院 | craftsman, craftsmanship, artisan |
employment | policy | 就业, 就业率 | employment, employment rate, job placement |
enterprise | world | 企业, 公司, 行业, 生产线, 行业组织, 用人单位, 用工单位, 规模以上企业 | enterprise, company, industry, business, production line, firm |
university | stage-word | 大学, 高校, 高等教育 | university, college, higher education |
discipline | policy | 学科建设, 学科, 高水平学科 | discipline, academic discipline |
applied-university | policy | 应用型大学, 应用型本科 | application-oriented university, applied university |
double-first | policy | 双一流 | double first-class |
expansion-quality | policy | 扩容提质强服务, 扩容, 提质, 强服务, 增量提质 | expand capacity and raise quality, expansion of capacity |
innovation-incubation | activity | 创客孵化, 传承保育, 创新创业, 创业 | incubation, entrepreneurship, startup |
patent | policy | 专利 | patent |
secondary-vocational-teachers | staff | 专业课教师, 专业教师, 专业课老师, 专业老师 | vocational subject teacher, specialised course teacher, specialist course teacher | teacher
specialty-cluster | policy | 专业群, 高水平专业群, 优质专业群 | specialty cluster, programme cluster, program cluster, major cluster | specialty
shortage-major | policy | 紧缺专业 | shortage major, shortage specialty, in-demand major | specialty
first-class-major | policy | 一流专业 | first-class major, first-class programme, top major | specialty
employment-progression | assessment | 就业升学率, 毕业生就业升学率 | employment and progression rate, employment or further study rate | employment
