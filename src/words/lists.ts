/** Headings and values of the lists that an administrator uploads: places and people. The first spelling is what the template prints. */
export const LISTS = {
  units: {
    code: ["代码", "单位代码", "学校代码", "code"],
    name: ["名称", "单位名称", "学校名称", "学校", "name"],
    kind: ["类别", "类型", "kind"],
    parent: ["上级代码", "上级", "parent"],
    stages: ["学段", "stages"],
    aliases: ["别名", "简称", "aliases"],
    opened: ["启用日期", "opened"],
    closed: ["停用日期", "closed"],
  },
  people: {
    name: ["姓名", "name"],
    unit: ["单位代码", "学校代码", "unit", "unit code"],
    role: ["角色", "role"],
    lang: ["语言", "language"],
  },
  kinds: { bureau: ["市局", "教育局", "bureau"], district: ["区县", "区县局", "district"], school: ["学校", "school"] },
  roles: {
    reader: ["查看", "reader"],
    reporter: ["填报", "校长", "reporter", "principal"],
    approver: ["审核", "approver"],
    admin: ["管理", "管理员", "admin", "administrator"],
    auditor: ["审计", "auditor"],
  },
  stages: {
    kindergarten: ["幼儿园", "kindergarten"],
    primary: ["小学", "primary"],
    junior: ["初中", "junior"],
    senior: ["高中", "senior"],
    vocational: ["中职", "vocational"],
    higher: ["高校", "higher"],
  },
  langs: { zh: ["中文", "zh", "chinese"], en: ["英文", "en", "english"] },
} as const;
