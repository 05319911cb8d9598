/** The number of a follow-up item as people see and type it: D7. */
export const numberOf = (id: number): string => `D${id}`;

/** The item that a line begins with, and the words behind it; null where it names none. */
export function itemNamed(line: string): { id: number; words: string } | null {
  const match = /^(?:督办单\s*)?d\s*0*(\d{1,7})(?!\d)[\s,，:：;；、]*([^]*)$/i.exec(line.trim());
  return match ? { id: Number(match[1]), words: (match[2] ?? "").trim() } : null;
}
