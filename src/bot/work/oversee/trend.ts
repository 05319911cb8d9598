import type { Looking, View } from "./view.ts";
export async function trendOf(_: Looking): Promise<View> {
  return { counts: [], parts: [], actions: [], outcome: "trend" };
}
