# Actions that a clause may be about.
closing-action | action | 查处, 严肃查处, 处罚, 整治 | crack down, investigate, penalise, penalize |
eliminate | action | 消除, 杜绝, 取缔, 清零 | eliminate, abolish, get rid of, wipe out |
profit-curb | action | 过度逐利, 逐利 | profit-seeking, excessive profit |
select-name | action | 遴选, 命名, 评选, 认定, 遴选命名, 选树 | select and name, selection, naming, designate, designated |
priority | action | 优先, 优先用于 | priority, give priority, prioritise, prioritize, priority use |
forecast | action | 预测, 需求预测, 学位需求预测 | forecast, prediction |
counting-in | action | 首要内容 | primary content |
caring | action | 关爱, 关爱服务, 帮扶, 关爱与教育 | care for, support for, caring |
cultivate | action | 培养, 培育, 造就, 培养模式, 人才培养 | cultivate, nurture, training of talent |
attract | action | 留住, 引进, 吸引 | attract, retain, keep talent |
integrate | action | 整合, 统筹, 融合, 教学融合, 融入 | integrate, integration, coordinate, merge |
optimise | action | 优化, 调整 | optimise, optimize, adjust |
standardise | action | 规范, 规范办学, 治理规范 | regulate |
participation-action | action | 全员参与, 参与服务 | full participation |
publicise | action | 宣传, 公开, 公示, 公布 | publish, make public, public notice board |
guarantee | action | 保障 | guarantee, safeguard |
prevent-control | action | 防控, 防治, 预防, 严防 | prevention and control, prevent, prevention |
