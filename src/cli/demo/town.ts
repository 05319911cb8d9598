import type { Stage } from "../../../knowledge/index.ts";
import type { Unit } from "../../work/organisation.ts";
import type { Membership, Person, Role } from "../../work/people/membership.ts";

/** A person of the demonstration and the role that they hold. */
export interface Citizen {
  person: Person;
  membership: Membership;
}

/** The bureau's id is the one that any new data folder begins with. */
const BUREAU = "bureau";
const DISTRICTS = ["东溪区", "西溪区", "南溪区"];
/** The schools of each district, with the stages that they teach. */
const SCHOOLS: [name: string, stages: Stage[]][] = [
  ["第一小学", ["primary"]],
  ["第二小学", ["primary"]],
  ["实验小学", ["primary"]],
  ["第一初级中学", ["junior"]],
  ["九年一贯制学校", ["primary", "junior"]],
  ["高级中学", ["senior"]],
];

const ALWAYS = { opened: null, closed: null };

function districtOf(name: string, at: number): Unit[] {
  const id = `d${at + 1}`;
  const district: Unit = { id, code: `D${at + 1}`, kind: "district", name, aliases: [], parent: BUREAU, stages: [], ...ALWAYS };
  const schools = SCHOOLS.map(([school, stages], index): Unit => {
    const code = `S${at + 1}0${index + 1}`;
    return { id: code.toLowerCase(), code, kind: "school", name: `${name}${school}`, aliases: [], parent: id, stages, ...ALWAYS };
  });
  return [district, ...schools];
}

/** The places of the demonstration: a bureau, three districts, eighteen schools. None of them exists. */
export const UNITS: Unit[] = [
  { id: BUREAU, code: "BUREAU", kind: "bureau", name: "云溪市教育局（演示）", aliases: [], parent: null, stages: [], ...ALWAYS },
  ...DISTRICTS.flatMap(districtOf),
];

/** Those who are played in English: an approver and a principal, and an administrator beside the Chinese one. */
const ENGLISH: Record<string, string> = { "p-guest": "Demo Administrator", "p-d2": "Demo Approver", "p-s201": "Demo Principal S201" };

/** The schools whose principals a newcomer may be. */
export const PLAYED: readonly string[] = ["s101", "s201"];

function citizen(id: string, name: string, unit: string, role: Role, from: string): Citizen {
  const english = ENGLISH[id];
  return {
    person: { id, name: english ?? name, lang: english ? "en" : "zh", left: null, erased: false },
    membership: { id: `m-${id}`, person: id, unit, role, from, until: null },
  };
}

/** Who works there from a day on: two administrators, an approver in each district, a principal in each school. Their names say that they are made up. */
export function citizens(from: string): Citizen[] {
  const schools = UNITS.filter(({ kind }) => kind === "school");
  const districts = UNITS.filter(({ kind }) => kind === "district");
  return [
    citizen("p-admin", "演示管理员", BUREAU, "admin", from),
    citizen("p-guest", "", BUREAU, "admin", from),
    ...districts.map(({ id, name }) => citizen(`p-${id}`, `演示${name.slice(0, 1)}审核员`, id, "approver", from)),
    ...schools.map(({ id, code }) => citizen(`p-${id}`, `演示校长 ${code}`, id, "reporter", from)),
  ];
}
