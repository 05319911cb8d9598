/** What a form field holds: words, or a file. */
export type Field = string | { name: string; content: Buffer };

function field(part: Buffer): [name: string, Field] | null {
  const split = part.indexOf("\r\n\r\n");
  if (split < 0) return null;
  const head = part.toString("utf8", 0, split);
  const content = part.subarray(split + 4);
  const name = /[; ]name="?([^";\r]*)"?/.exec(head)?.[1] ?? "";
  const file = /filename="?([^";\r]*)"?/.exec(head)?.[1];
  return [name, file === undefined ? content.toString("utf8") : { name: file, content }];
}

/**
 * The fields of a multipart body. Our own, because grammY writes no space after the semicolons of a part's head, which the
 * form reader of Node refuses.
 */
export function parseMultipart(body: Buffer, contentType: string): Record<string, Field> {
  const boundary = `--${/boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? ""}`;
  const fields: Record<string, Field> = {};
  let from = body.indexOf(boundary);
  while (from >= 0) {
    const start = from + boundary.length + 2;
    const end = body.indexOf(`\r\n${boundary}`, start - 2);
    if (end < 0) break;
    const found = field(body.subarray(start, end));
    if (found) [fields[found[0]]] = [found[1]];
    from = end + 2;
  }
  return fields;
}
