/** A word for a whole field of indicators, and how the names of that field may spell it in either language. */
interface Topic {
  readonly said: readonly string[];
  readonly means: RegExp;
}

// prettier-ignore
const TOPICS: Topic[] = [
  { said: ["安全", "safety"], means: /安全|\bsafety\b/ },
  { said: ["体育", "运动", "锻炼", "physical education"], means: /体育|体质|体测|运动|锻炼|\b(?:pe|sports?|fitness|physical)\b/ },
  { said: ["sport", "sports"], means: /体育活动|运动|\bsports?\b/ },
  { said: ["健康", "卫生", "health"], means: /健康|卫生|\b(?:health|hygiene)\b/ },
  { said: ["心理", "mental health", "psychology"], means: /心理|\b(?:mental|psycholog\w*|counsell?\w*)\b/ },
  { said: ["培训", "研修", "training"], means: /培训|研修|\btraining\b/ },
  { said: ["教师", "老师", "teacher", "teachers"], means: /教师|老师|\bteachers?\b/ },
  { said: ["学生", "student", "students", "pupil", "pupils"], means: /学生|\b(?:students?|pupils?)\b/ },
  { said: ["食堂", "营养", "用餐", "meals", "food"], means: /食堂|营养|用餐|\b(?:meals?|food|nutrition)\b/ },
  { said: ["图书", "阅读", "books", "reading", "library"], means: /图书|阅读|\b(?:books?|reading|library)\b/ },
];

/** How names of the field are spelled that a word stands for; null for a word that is no field. */
export function topicOf(words: string): RegExp | null {
  return TOPICS.find(({ said }) => said.includes(words.trim()))?.means ?? null;
}
