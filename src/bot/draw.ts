import { z } from "zod";
import { drawn } from "../chart/drawing.ts";
import { circularDrawn } from "../document/drawing.ts";

const left = z.object({ circular: z.unknown().optional() });

/** Makes the file that an event left to be made when it is sent: a circular as a Word file, a trend as a picture. */
export async function draw(what: string): Promise<Uint8Array> {
  const { circular } = left.parse(JSON.parse(what));
  return circular === undefined ? drawn(what) : circularDrawn(what);
}
