# Health, exercise, safety.
health | health | 健康, 卫生, 学校卫生 | health, hygiene, school health |
physical-fitness | health | 体质健康, 学生体质健康, 学生体质, 体质, 身体素质, 体能, 体测, 体质健康测试, 学生体质健康测试, 体质监测 | physical fitness, fitness, fitness test, student fitness, physical health test, physical condition |
good-rate | assessment | 优良率, 优秀良好, 优良比例, 优良, 体质优良, 优良率目标, 体质健康优良率, 体质优良率 | excellent-and-good rate, good and excellent rate, excellent or good, good excellent, good or excellent, excellent rate, good rate, good-or-better rate |
pass-rate | assessment | 合格率, 及格率, 达标率, 体质合格 | pass rate, qualified rate |
myopia | health | 近视, 总体近视率, 近视率, 近视防控, 视力不良, 视力, 眼睛, 戴眼镜, 总体近视率, 近视比例, 近视眼, 小眼镜 | myopia, nearsightedness, short-sightedness, nearsighted, short-sighted, eyesight, vision, short sight, near-sightedness, shortsightedness, myopia rate, short-sighted rate, nearsightedness rate, myopia control |
obesity | health | 肥胖, 超重, 肥胖率, 小胖墩, 胖, 肥胖比例, 超重率, 胖娃, 胖孩子 | obesity, overweight, obese, obesity rate, overweight rate, fat kids, chubby, fat children |
dental | health | 龋齿, 口腔, 牙齿, 口腔健康 | dental health, tooth decay, teeth, oral health |
spine | health | 脊柱, 脊柱侧弯 | spine, scoliosis |
infectious-disease | health | 传染病, 流感, 学校传染病, 传染病防控, 诺如, 手足口, 水痘 | infectious disease, flu, contagious disease, chickenpox, norovirus |
epidemic | health | 疫情, 疫情防控, 新冠, 新冠肺炎, 聚集性疫情 | epidemic, COVID, pandemic, covid-19, coronavirus |
vaccination | health | 疫苗, 接种, 预防接种 | vaccination, vaccine |
health-check | health | 体检, 健康体检, 入学体检, 免费体检, 教师体检, 健康检查 | health check, medical check-up, physical examination, checkup, medical check, physical checkup, health checkup, free check-up, medical checkup |
first-aid | health | 急救, 急救教育, 救护 | first aid, rescue |
aed | health | AED, 除颤仪, 除颤器, 自动体外除颤器, 自动体外除颤仪, 体外除颤器 | defibrillator, automated external defibrillator |
nutrition | health | 营养, 营养餐, 膳食 | nutrition, diet, nutritious meal |
milk | health | 牛奶, 学生奶 | milk, school milk |
lunch | health | 午餐, 午饭, 饭菜, 伙食, 配餐, 食谱, 午餐费, 吃饭 | lunch, school lunch, school meal, meal, food menu, midday meal, school dinner, eat, eating |
food-safety | safety | 食品安全, 食品卫生, 食堂卫生, 食品安全自查, 食品安全检查 | food safety, food safety check, food safety self-check |
sleep | health | 睡眠, 睡觉, 睡, 睡眠时间, 睡觉时间 | sleep, sleeping, hours of sleep, sleep time, bedtime, sleep duration, asleep, hrs of sleep |
nap | health | 午睡, 午休 | nap, noon rest, midday rest |
smoking | health | 吸烟, 抽烟, 控烟 | smoking, tobacco |
suicide | health | 自杀, 轻生 | suicide, self-harm |
psych-assessment | health | 心理测评, 心理普查, 心理筛查, 心理健康测评, 心理测试, 测心理, 心理健康筛查, 心理健康测试, 学生心理测评 | mental-health screening, psychological screening, psychological assessment, mental health check, mental health test, psychological test, mental health assessment, mental health survey |
long-break | activity | 大课间, 大课间体育活动, 课间操, 大课间活动, 阳光大课间 | long break, big break, long-break, long-break activity, big-break activity, morning break activity, recess exercise, recess activity, morning exercise break, big break activity, long recess, morning break, main break, morning big break, morning long break, big recess, mid-morning break, sunshine break, activity break |
short-break | activity | 课间, 课间休息, 课间十分钟, 课间活动, 每节课间 | break between lessons, ordinary break, class break, break time, recess, short break, school-break rest, break rest, school break, break btw lessons, breaks between lessons, break between classes, breaks between classes, break btw classes, gap between lessons, break, breaks |
exercise | activity | 体育锻炼, 锻炼, 运动, 体育活动, 校园体育锻炼活动, 校园体育锻炼, 体育锻炼活动, 在校体育活动, 在校锻炼, 运动时间, 阳光体育, 活动时间, 校内体育活动时间, 体育活动时间, 校内锻炼, 动一动, 综合体育活动, 综合体育活动时间 | physical exercise, exercise, physical activity, physical activities, sports activity, exercising, work out, workout, sports time, physical activity time, exercise time, daily physical activity |
outdoor | activity | 户外活动, 户外, 户外运动, 外头玩, 外面玩, 户外活动时间, 在外面活动, 室外, 室外活动, 外头, 外面, 户外活动时长, 在外面玩, 到外面玩, 在户外, 外面活动, 出去玩, 户外玩, 户外游戏 | outdoor activity, outdoor play, outdoors, outside, play outside, time outside, outdoor time, outdoor, play outdoors, out of doors, outdoor playtime, fresh air, time outdoors |
play | activity | 游戏活动, 游戏, 自主游戏, 区域活动 | play, play activity, games, free play, play-based activity, play based learning |
sport-skill | activity | 运动技能, 体育技能, 可持续锻炼的运动技能, 运动项目技能, 体育技能项目, 会运动 | sports skill, sport skill, athletic skill, exercise skill |
skill | activity | 技能 | skill |
sports-meet | activity | 运动会, 体育节, 校运会, 综合性运动会, 全员运动会, 开运动会, 田径运动会 | sports meet, sports day, athletic meeting, sports festival, all-school sports day |
sports-events | activity | 传统项目, 特色运动项目, 运动项目, 体育项目 | sports event, traditional sport |
safety | safety | 安全, 校园安全, 安全教育, 学校安全 | safety, school safety, campus safety, security |
bullying | safety | 欺凌, 校园欺凌, 霸凌, 校园暴力, 学生欺凌, 防欺凌, 欺凌防治, 校园霸凌 | bullying, school bullying, violence, anti-bullying, bullying prevention |
fire-safety | safety | 消防, 防火 | fire safety |
drowning | safety | 防溺水, 溺水 | drowning prevention, drowning |
traffic-safety | safety | 交通安全, 交通 | traffic safety, traffic |
drill | safety | 应急演练, 演练, 疏散演练, 演习, 应急演习, 逃生演练 | emergency drill, drill |
camera | safety | 监控, 摄像头, 视频监控, 视频监控覆盖 | camera, CCTV, surveillance, cctv camera |
accident | safety | 事故, 安全事故, 责任事故 | accident |
gate-time | governance | 校门, 开门 | school gate |
insurance | safety | 保险, 校方责任险, 学平险, 医保 | insurance |
emergency | safety | 应急, 应急预案, 突发事件 | emergency, contingency plan |
ear-care | health | 听力 | hearing |
habit | health | 卫生习惯, 生活方式, 习惯, 良好习惯 | habit, healthy habit, lifestyle |
