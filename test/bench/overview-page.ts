import { browserPath, launch } from "../tools/browser.ts";
import { demoWeb } from "../tools/demo-web.ts";
import { median } from "./times.ts";
import type { OversightRow } from "./oversight.ts";

const RUNS = 7;

/** First paint of the overview over the demonstration in a real browser, on a phone's screen: the bureau's page, and a school's with its chart. */
export async function overviewPage(): Promise<OversightRow[]> {
  if (browserPath === undefined) return [];
  const demo = await demoWeb();
  const browser = await launch();
  const paint = async (person: string): Promise<number> => {
    const cookie = { ...(await demo.signIn(person)), url: demo.server.url };
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      await context.addCookies([cookie]);
      const page = await context.newPage();
      await page.goto(`${demo.server.url}/overview?lang=zh`);
      const first =
        'new Promise((done) => { new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true }) })';
      times.push(Number(await page.evaluate(first)));
      await context.close();
    }
    return median(times);
  };
  const rows = [
    { name: "overview page of a bureau, first paint", value: await paint("p-admin"), aim: "1000 ms" },
    { name: "overview page of a school with its chart, first paint", value: await paint("p-s101"), aim: "1000 ms" },
  ];
  await browser.close();
  await demo.stop();
  return rows;
}
