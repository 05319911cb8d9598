# Actions that a clause may be about.
closing-action | action | 查处, 严肃查处, 处罚, 整治, 打击, 严厉打击, 专项整治, 依法查处, 严查, 集中整治, 专项治理, 清理整顿, 查办, 从严查处 | crack down, investigate, penalise, penalize, clamp down, special campaign, clean up, dealt with by law |
eliminate | action | 消除, 杜绝, 取缔, 清零, 清除, 去除, 全部消除, 消灭, 全面消除, 彻底消除 | eliminate, abolish, get rid of, wipe out, eradicate, phase out, do away with, removed completely |
profit-curb | action | 过度逐利, 逐利, 逐利行为, 资本逐利, 牟利 | profit-seeking, excessive profit, profiteering, profit making, make a profit, for-profit |
select-name | action | 遴选, 命名, 评选, 认定, 遴选命名, 选树, 评定, 认定命名, 评为, 评出, 命名为, 选出, 评选出, 选树典型, 表彰评选, 遴选认定 | select and name, selection, naming, designate, designated, accredit, select and recognise, recognised as, certify as |
priority | action | 优先, 优先用于, 优先考虑, 优先安排, 优先保障, 优先满足, 优先支持, 倾斜, 政策倾斜, 重点倾斜, 优先录取, 优先解决 | priority, give priority, prioritise, prioritize, priority use, preferential, first priority, favour given |
forecast | action | 预测, 需求预测, 学位需求预测, 预测人数, 预判, 人口预测, 研判, 测算预警 | forecast, prediction |
counting-in | action | 首要内容 | primary content |
caring | action | 关爱, 关爱服务, 帮扶, 关爱与教育 | care for, support for, caring |
cultivate | action | 培养, 培育, 造就, 培养模式, 人才培养, 培养人才, 培养出, 培育出, 人才培育 | cultivate, nurture, training of talent, foster, groom, develop talent, training people |
attract | action | 留住, 引进, 吸引, 招才, 引进来, 吸引人才, 留人, 留得住, 留住人才, 引育, 引进教师, 人才引进 | attract, retain, keep talent, bring in talent, talent attraction, recruit talent, retain teachers |
integrate | action | 整合, 统筹, 融合, 教学融合, 融入, 统一调配, 整合资源, 打通使用, 结合起来, 融通 | integrate, integration, coordinate, merge |
optimise | action | 优化, 调整, 调优, 动态调整, 结构调整 | optimise, optimize, adjust, restructure, fine-tune |
standardise | action | 规范, 规范办学, 治理规范, 规范化, 规范管理行为, 规范行为, 规范化办学 | regulate, standardise, put in order |
participation-action | action | 全员参与, 参与服务, 人人参与, 全员参加, 全体参与 | full participation, everyone takes part, everyone participates |
publicise | action | 宣传, 公开, 公示, 公布, 向社会公开, 信息公开, 公之于众, 对外公布, 向社会公布, 通告, 校务公开, 向家长公开, 公开透明 | publish, make public, public notice board, announce, disclose, made public, publicly announced, disclosure, publicise, open to scrutiny |
guarantee | action | 保障 | guarantee, safeguard |
prevent-control | action | 防控, 防治, 预防, 严防, 防止, 预防控制, 防控工作, 防范, 群防群控, 严防死守, 联防联控 | prevention and control, prevent, prevention, guard against, precaution |
# Deeds that plans commit to.
outsourcing | action | 购买服务, 政府购买服务, 外包, 劳务派遣, 社会化服务, 第三方服务, 委托经营, 对外承包, 承包 | outsourcing, contracted out, purchase of services, labour dispatch, agency staff |
rectify-deadline | action | 整改率 | correct the problem, rectify by the deadline, fix the problems |
archive | action | 建档, 归档, 存档, 建立档案, 档案, 档案管理 | archive, keep on file, keep a file, record keeping, kept on file |
filing-record | governance | 备案审查 | registration filing, put on record, register with the bureau |
sign-agreement | governance | 签协议, 签订协议, 协议, 签合同, 签订合同, 责任书, 签责任书, 签订责任书, 目标责任书 | agreement, sign a contract, signed agreement, letter of commitment, liability statement, letter of undertaking, responsibility agreement |
open-to-public | action | 向社会开放, 对外开放使用, 开放共享, 对社会开放, 免费开放, 向公众开放, 错时开放, 对居民开放, 向居民开放 | open to the public, open to residents, open to the community, shared with the community |
dispatch-teachers | action | 选派, 派教师, 派老师, 下派, 外派, 选派教师, 选派骨干 | dispatch teachers, second teachers, assign teachers to, post teachers to |
teacher-transfer | governance | 调进城, 调到城里, 调县城, 进城考试, 调回城, 调离, 调动, 调走, 调出, 抽借调, 调到县城, 调入县城, 调进县城, 选调, 遴选进城, 调回 | transfer to town, moved to the city, borrowed staff, teacher transfer, transfer of teachers, transfer out, be transferred, reassignment, on loan to another office |
rewards-punish | governance | 奖惩, 奖惩制度, 奖优罚劣, 奖罚, 奖惩机制 | rewards and penalties, rewards and punishments |
home-persuasion | action | 上门劝返, 劝回来, 动员返校 | return to school visit | drop-out
video-call | activity | 打视频, 视频电话, 视频聊天 | video chat, call with parents, family video room |
subsidy-payment | action | 足额发放, 按时发放, 及时发放, 打到卡上, 发到位, 足额兑现, 资金发放, 现金发放, 发现金 | paid out, paid in full, paid on time, paid monthly, cash payment, transferred to the card, payout |
stop-enrolment | action | 停招, 停止招生, 暂停招生, 减招, 核减招生计划, 不再招生 | stop enrolling, suspend admission, suspension of admissions, stop admissions, cut the enrolment plan |
takeover-school | action | 收回, 回收, 转为公办, 民转公, 收归公办, 公办化 | taken into public ownership, turned public, convert to public, conversion to public, made public-run |
