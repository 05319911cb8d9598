import { buttonsOf, readBlocks, readText, type Block, type Button } from "./blocks.ts";

/** A message as people see it now. */
export interface Posted {
  channel: string;
  /** The message that its thread hangs on; null at the top of the channel. */
  thread: string | null;
  ts: string;
  /** `bot`, or the id of the person who wrote it. */
  author: string;
  /** The only person who sees it, or null where everyone in the channel does. */
  only: string | null;
  text: string;
  buttons: Button[];
  file: { name: string; content: Uint8Array } | null;
  /** How often it was changed. */
  edits: number;
}

/** A channel, or a direct chat between the bot and one person. */
interface Channel {
  id: string;
  kind: "channel" | "im";
  members: Set<string>;
  /** Whether the bot was invited. */
  bot: boolean;
}

/** What a message says, as Slack draws it. */
export interface Content {
  text: string;
  blocks: Block[];
}

const drawn = ({ text, blocks }: Content): Pick<Posted, "text" | "buttons"> => ({
  text: blocks.length > 0 ? readBlocks(blocks) : readText(text),
  buttons: buttonsOf(blocks),
});

/** All that people see in one workspace: the ledger, apart from what was answered to the program. */
export interface Workspace {
  readonly channels: Map<string, Channel>;
  readonly messages: Posted[];
  /** What each person sees on the bot's Home tab. */
  readonly homes: Map<string, Pick<Posted, "text" | "buttons"> & { published: number }>;
  /** Files that people shared, by id; `url` where one lies elsewhere and is only linked. */
  readonly files: Map<string, { name: string; content: Uint8Array; url?: string }>;
  /** Suggested prompts by `channel`, or by `channel thread` as older apps have them. */
  readonly prompts: Map<string, { title: string; message: string }[]>;
  /** A timestamp that no other message of the workspace has. */
  timestamp(): string;
  channel(id: string, members?: string[], bot?: boolean): Channel;
  /** The direct chat with a person; opens it where there is none. */
  direct(person: string): Channel;
  post(message: Pick<Posted, "channel" | "thread" | "author" | "only"> & { file?: Posted["file"] }, content: Content): Posted;
  change(message: Posted, content: Content): void;
  publish(person: string, blocks: Block[]): void;
}

export function createWorkspace(): Workspace {
  const channels = new Map<string, Channel>();
  const messages: Posted[] = [];
  const homes: Workspace["homes"] = new Map();
  let count = 0;
  const timestamp = (): string => {
    count += 1;
    return `1700000000.${String(count).padStart(6, "0")}`;
  };
  const channel = (id: string, members: string[] = [], bot = true, kind: Channel["kind"] = "channel"): Channel => {
    const there = channels.get(id) ?? { id, kind, members: new Set(), bot };
    for (const member of members) there.members.add(member);
    channels.set(id, there);
    return there;
  };
  return {
    channels,
    messages,
    homes,
    files: new Map(),
    prompts: new Map(),
    timestamp,
    channel: (id, members, bot) => channel(id, members, bot),
    direct: (person) => channel(`D${person.slice(1)}`, [person], true, "im"),
    post(message, content) {
      const posted: Posted = { file: null, ...message, ts: timestamp(), edits: 0, ...drawn(content) };
      messages.push(posted);
      return posted;
    },
    change(message, content) {
      Object.assign(message, drawn(content), { edits: message.edits + 1 });
    },
    publish(person, blocks) {
      homes.set(person, { ...drawn({ text: "", blocks }), published: (homes.get(person)?.published ?? 0) + 1 });
    },
  };
}
