import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The server's end of one WebSocket. */
export interface Link {
  readonly open: boolean;
  send(text: string): void;
  /** Says goodbye as the protocol wants it. */
  close(): void;
  /** Cuts the wire without a word. */
  cut(): void;
}

interface Handlers {
  onText: (text: string) => void;
  onClose: () => void;
}

const TEXT = 0x1;
const CLOSE = 0x8;
const PING = 0x9;
const PONG = 0xa;

/** The answer to a handshake. Source: RFC 6455, 1.3. */
const acceptOf = (key: string): string => createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");

/** One unfragmented, unmasked frame, as a server sends it. Source: RFC 6455, 5.2. */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

interface Frame {
  last: boolean;
  opcode: number;
  payload: Buffer;
  size: number;
}

/** The first whole frame of what has come in, or null where more must come. */
function readFrame(data: Buffer): Frame | null {
  if (data.length < 2) return null;
  const [first = 0, second = 0] = data;
  const short = second & 0x7f;
  const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
  const maskAt = 2 + lengthBytes;
  if (data.length < maskAt + 4) return null;
  const length = lengthBytes === 2 ? data.readUInt16BE(2) : lengthBytes === 8 ? Number(data.readBigUInt64BE(2)) : short;
  const at = maskAt + 4;
  if (data.length < at + length) return null;
  const payload = Buffer.from(data.subarray(at, at + length));
  // A client masks everything that it sends (RFC 6455, 5.3).
  for (let one = 0; one < length; one += 1) payload[one] = (payload[one] ?? 0) ^ (data[maskAt + (one % 4)] ?? 0);
  return { last: (first & 0x80) !== 0, opcode: first & 0x0f, payload, size: at + length };
}

/** Takes an upgrade request and gives the link; its `onClose` comes exactly once, however the link ends. */
export function acceptLink(request: IncomingMessage, socket: Duplex, { onText, onClose }: Handlers): Link {
  let open = true;
  let data = Buffer.alloc(0);
  let parts: Buffer[] = [];
  const end = (): void => {
    if (!open) return;
    open = false;
    socket.destroy();
    onClose();
  };
  const take = ({ opcode, payload, last }: Frame): void => {
    if (opcode === PING) socket.write(frame(PONG, payload));
    else if (opcode === CLOSE) {
      socket.write(frame(CLOSE, payload.subarray(0, 2)));
      // The client closes the wire once it has read the farewell; a short while later it is closed for it.
      setTimeout(end, 20);
    } else if (opcode <= TEXT) {
      parts.push(payload);
      if (!last) return;
      const text = Buffer.concat(parts).toString();
      parts = [];
      onText(text);
    }
  };
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptOf(request.headers["sec-websocket-key"] ?? "")}\r\n\r\n`,
  );
  socket.on("data", (chunk: Buffer) => {
    data = Buffer.concat([data, chunk]);
    for (let one = readFrame(data); one; one = readFrame(data)) {
      data = data.subarray(one.size);
      if (open) take(one);
    }
  });
  socket.on("close", end);
  socket.on("error", end);
  return {
    get open() {
      return open;
    },
    send: (text) => void (open && socket.write(frame(TEXT, Buffer.from(text)))),
    close: () => void (open && socket.write(frame(CLOSE, Buffer.from([0x03, 0xe8])))),
    cut: end,
  };
}
