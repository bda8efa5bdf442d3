/** Byte order marks, and what a part without one starts with in the encodings that XML allows (XML 1.0, appendix F). */
const STARTS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
];

const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** A decoder for the text of a part that starts with these bytes. */
export function decoderFor(start: Uint8Array): TextDecoder {
  const found = STARTS.find(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (found) return new TextDecoder(found[1]);
  const label = DECLARED.exec(new TextDecoder('latin1').decode(start.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder();
  }
}
