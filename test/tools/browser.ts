import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

// prettier-ignore
const PLACES = [
  process.env["DUBAN_BROWSER"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where this machine has a Chromium, or undefined; DUBAN_BROWSER names another. */
export const browserPath = PLACES.find((place) => place !== undefined && existsSync(place));

/** True where a missing browser is a failure, not a reason to skip. */
export const browserRequired = process.env["DUBAN_REQUIRE_BROWSER"] === "1";

// prettier-ignore
const QUIET = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

/** Starts the machine's Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? "", args: QUIET });
}
