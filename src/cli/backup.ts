import { systemClock } from "../clock.ts";
import { readConfig } from "../config.ts";
import { backup as copyTo, restore as putBack } from "../store/backup.ts";
import { takeFolder } from "../store/folder.ts";

/** `backup FILE`: copies the database, also while Duban runs. */
export async function backup(file: string): Promise<number> {
  const { data } = readConfig(process.env);
  await copyTo(data, file);
  process.stdout.write(`The data is in ${file}; keep it as safe as the data itself.\n`);
  return 0;
}

/** `restore FILE`: puts a backup in place; refused while Duban runs on the folder. */
export async function restore(file: string): Promise<number> {
  const { data, zone } = readConfig(process.env);
  const folder = takeFolder(data);
  try {
    const kept = await putBack(folder, file, systemClock(zone).now());
    process.stdout.write(`The data is that of ${file} again.${kept ? ` What was there before is kept as ${kept}.` : ""}\n`);
  } finally {
    folder.release();
  }
  return 0;
}
