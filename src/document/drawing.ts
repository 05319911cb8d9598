import { z } from "zod";
import type { CircularPart } from "../work/circular/circular.ts";
import { circularDocx } from "./docx.ts";

const table = z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) });
const part: z.ZodType<CircularPart> = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["title", "heading", "text", "note", "quote"]), text: z.string() }),
  z.object({ type: z.literal("table"), table }),
]);

const drawing = z.object({ circular: z.array(part), title: z.string() });

/** A circular as text, to be made into a Word file later: the message that carries it is on record before that. */
export function circularDrawing(circular: readonly CircularPart[], title: string): string {
  return JSON.stringify({ circular, title });
}

/** Makes what `circularDrawing` left, as a Word file. Rejects where the text is none of its. */
export async function circularDrawn(what: string): Promise<Uint8Array> {
  const read = drawing.parse(JSON.parse(what));
  return circularDocx(read.circular, read.title);
}
