import { z } from "zod";
import type { Turn } from "../../turn.ts";

/** How long a form waits for a value, in milliseconds. */
const LASTS = 86_400_000;

/** A form under way: the obligations as they were listed, by their keys, and the one whose value is awaited. */
const FORM = z.object({ listed: z.array(z.string()), asked: z.string().nullable() });

export type Form = z.infer<typeof FORM>;

/** The form that is under way in an event's conversation; null where there is none, or nobody came back to it for a day. */
export async function formOf({ tx, event, clock }: Turn): Promise<Form | null> {
  const row = await tx.work.forms.get(event);
  return row && row.expiresAt > clock.now() ? (FORM.safeParse(row.body).data ?? null) : null;
}

/** Keeps a form, so that it goes on after a restart. */
export async function keepForm({ tx, event, clock }: Turn, form: Form): Promise<void> {
  await tx.work.forms.put(event, { body: form, expiresAt: clock.now() + LASTS });
}

/** Whether a form waits for a value: then a bare number is that, and not the number of a button. */
export async function awaitsValue(turn: Turn): Promise<boolean> {
  return ((await formOf(turn))?.asked ?? null) !== null;
}
