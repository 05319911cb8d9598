import { expect, test } from "vitest";
import { createCalendar } from "../../src/work/calendar/calendar.ts";
import { instantOf, isQuiet, localOf, slotOf } from "../../src/work/calendar/hours.ts";
import { readDayList } from "../../src/work/calendar/listed.ts";
import { addDays } from "../../src/work/period/day.ts";
import { staffOf } from "../../src/work/remind/staff.ts";
import { nextMoment, planFires } from "../../src/work/remind/plan.ts";
import { town } from "./town.ts";

const ZONE = "Asia/Shanghai";
const calendar = createCalendar();

/** Days off on weekdays, and worked weekends, as the State Council's notices of these years have them; copied out by hand. */
const NOTICES: [year: number, off: string, worked: string][] = [
  [2021, "01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07", "02-07 02-20 04-25 05-08 09-18 09-26 10-09"],
  [2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07", "01-29 01-30 04-02 04-24 05-07 10-08 10-09"],
  [2023, "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06", "01-28 01-29 04-23 05-06 06-25 10-07 10-08"],
  [2024, "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07", "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"],
  [2025, "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08", "01-26 02-08 04-27 09-28 10-11"],
  [2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07", "01-04 02-14 02-28 05-09 09-20 10-10"],
]; // prettier-ignore

function days(year: number): string[] {
  const found: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) found.push(day);
  return found;
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(Date.parse(day)).getUTCDay());

test("every day of 2021 to 2026 is worked or off as the notices say, make-up Saturdays and Sundays too", () => {
  for (const [year, off, worked] of NOTICES) {
    const exceptions = days(year).filter((day) => calendar.isWorkday(day) === isWeekend(day));
    const written = [...off.split(" "), ...worked.split(" ")].map((day) => `${year}-${day}`).toSorted();
    expect(exceptions).toEqual(written);
    expect(days(year).every((day) => calendar.dayOf(day).status === "gazetted")).toBe(true);
  }
});

test("a year without a notice is expected, never silently worked, and a list that is imported goes before it", () => {
  expect(calendar.dayOf("2027-10-01")).toEqual({ day: "2027-10-01", works: false, name: "国庆节", status: "predicted" });
  expect(calendar.dayOf("2027-02-06").works).toBe(false);
  expect(calendar.isAnnounced(2027)).toBe(false);
  const list = readDayList(
    "放假安排 2027\n01-01 休 元旦\n02-05至02-13 休 春节\n10-01至10-05 休 国庆节\n10-09 班\n2027-07-10至2027-08-31 暑假",
    2026,
  );
  expect(list.faults).toEqual([]);
  const imported = createCalendar(list.days, list.holidays);
  expect(imported.isAnnounced(2027)).toBe(true);
  expect([imported.isWorkday("2027-10-09"), imported.isWorkday("2027-10-06"), imported.isWorkday("2027-10-05")]).toEqual([
    true,
    true,
    false,
  ]);
  expect(imported.schoolHoliday("2027-08-01")?.name).toBe("暑假");
  const local = createCalendar([{ day: "2023-10-09", works: false, status: "local", name: "校庆" }]);
  expect(local.dayOf("2023-10-09")).toMatchObject({ works: false, status: "local" });
  expect(local.addWorkdays("2023-10-08", 1)).toBe("2023-10-10");
});

test("a list says which line it could not read", () => {
  expect(readDayList("holidays 2027\n10-01 to 10-07 off National Day", 2026).faults).toEqual([]);
  expect(readDayList("2027-13-01 休", 2026).faults).toEqual([{ line: 1, word: "2027-13-01 休" }]);
  expect(readDayList("10-07至10-01 休\n\n# 注\n10-09,班", 2027)).toMatchObject({
    faults: [{ line: 1 }],
    days: [{ day: "2027-10-09", works: true }],
  });
});

test("2021 to 2026: no reminder falls on a day off, into quiet hours, or on the minutes around the full and the half hour", () => {
  const memberships = [{ id: "m", person: "p", unit: "s1", role: "reporter" as const, from: "2020-01-01", until: null }];
  const organisation = town();
  const minutes = new Set<number>();
  let count = 0;
  for (let who = 0; who < 24; who += 1) {
    const person = { id: `p${who}`, name: "", lang: "zh" as const, left: null, erased: false };
    const held = memberships.map((one) => ({ ...one, person: person.id }));
    const staff = staffOf({ organisation, persons: [person], memberships: held, addresses: new Map(), wishes: [] });
    const dues = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
      days(year)
        .filter((_, at) => at % 4 === who % 4)
        .map((due) => ({ key: due, source: "d", unit: "s1", due, names: { zh: "", en: "" }, clause: null, figure: null })),
    );
    for (const { at } of planFires(dues, { organisation, calendar, staff, zone: ZONE })) {
      // Shanghai is eight hours ahead, all year round.
      const local = new Date(at + 8 * 3_600_000).toISOString();
      const [day, minute] = [local.slice(0, 10), Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16))];
      count += 1;
      minutes.add(minute % 60);
      if (!calendar.isWorkday(day) || isQuiet(minute)) expect(`${day} ${minute}`).toBe("a workday's daytime");
    }
  }
  expect(count).toBeGreaterThan(50_000);
  expect([...minutes].filter((minute) => minute >= 58 || minute <= 2 || (minute >= 28 && minute <= 32))).toEqual([]);
  expect(minutes.size).toBeGreaterThan(15);
});

test("what is due at night or on a day off waits for the first minutes of the next workday", () => {
  const at = (iso: string): string => new Date(nextMoment(Date.parse(iso), "p", calendar, ZONE) + 8 * 3_600_000).toISOString().slice(0, 16);
  expect(at("2023-10-13T21:29:00+08:00")).toBe("2023-10-13T21:29");
  expect(at("2023-10-13T21:30:00+08:00")).toMatch(/^2023-10-16T07:(?:3[7-9]|4\d|5[0-3])$/);
  expect(at("2023-10-07T03:00:00+08:00")).toMatch(/^2023-10-07T07:/);
  expect(at("2023-10-02T12:00:00+08:00")).toMatch(/^2023-10-07T07:/);
});

test("hours are the bureau's, on the day on which its clocks change too", () => {
  expect(new Date(instantOf("2024-03-31", slotOf("p"), "Europe/Berlin")).toISOString().slice(0, 11)).toBe("2024-03-31T");
  expect(localOf(instantOf("2024-03-31", 9 * 60, "Europe/Berlin"), "Europe/Berlin")).toEqual({ day: "2024-03-31", minute: 540 });
  expect(localOf(Date.parse("2023-10-13T16:30:00Z"), ZONE).day).toBe("2023-10-14");
});
