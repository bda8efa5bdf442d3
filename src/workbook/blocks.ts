/**
 * Excel on the web refuses a request or a response above 5 MB. A request's JSON is quoted once more on its way
 * through the browser, which at worst doubles it, so a block is planned at half of that, in bytes of its JSON.
 * Source: "Resource limits and performance optimization for Office Add-ins", Excel add-ins.
 */
export const BLOCK_BYTES = 2_500_000;

/** The bytes of a value's JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    // A surrogate pair is two units here and four bytes there.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** What stands between two rows. */
const COMMA = 1;

/** A run of rows that travels together: rows `from` up to and without `to`. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** Cuts rows, each of so many bytes of JSON, into runs of at most `limit` bytes; a single row above it is a run of its own. */
export function blocksOf(rowBytes: readonly number[], limit: number): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let bytes = 0;
  rowBytes.forEach((own, index) => {
    const more = own + COMMA;
    if (bytes > 0 && bytes + more > limit) {
      blocks.push({ from, to: index, bytes });
      from = index;
      bytes = 0;
    }
    bytes += more;
  });
  if (rowBytes.length > from) blocks.push({ from, to: rowBytes.length, bytes });
  return blocks;
}

/** Puts pieces of work, in their order, into as few requests as keep each at or under `limit` bytes. */
export function requestsOf<T extends { readonly bytes: number }>(pieces: readonly T[], limit: number): T[][] {
  const requests: T[][] = [];
  let bytes = 0;
  for (const piece of pieces) {
    const last = requests.at(-1);
    if (last && bytes + piece.bytes <= limit) {
      last.push(piece);
      bytes += piece.bytes;
    } else {
      requests.push([piece]);
      bytes = piece.bytes;
    }
  }
  return requests;
}
