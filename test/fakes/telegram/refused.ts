/** The fake says no, in the Bot API's form: error_code, description and, where it has some, parameters. */
export class Refused extends Error {
  override name = "Refused";
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;

  constructor(description: string, parameters?: { retry_after?: number; migrate_to_chat_id?: number }, code = codeOf(description)) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

const CODES: [start: string, code: number][] = [
  ["Unauthorized", 401],
  ["Forbidden", 403],
  ["Not Found", 404],
  ["Conflict", 409],
  ["Too Many Requests", 429],
];

/** Descriptions of the Bot API begin with the name of their code; all others are bad requests. */
function codeOf(description: string): number {
  return CODES.find(([start]) => description.startsWith(start))?.[1] ?? 400;
}
