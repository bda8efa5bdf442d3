/** Why a file cannot be opened, in a word that whoever opened it explains. */
export type FileFault =
  | 'empty'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'password'
  | 'notWorkbook'
  | 'noSheet'
  | 'damaged'
  /** It declares a document type, by which a file can make others be fetched or itself grow without end. */
  | 'doctype'
  /** It inflates to more than a workbook holds. */
  | 'tooLarge';

export class FileUnreadable extends Error {
  constructor(
    readonly fault: FileFault,
    cause?: unknown,
  ) {
    super(`file unreadable: ${fault}`, { cause });
    this.name = 'FileUnreadable';
  }
}

/** The first bytes of a zip file, which every .xlsx is, and of the older kind of Office file. */
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The stream that holds the workbook in a file with a password. Source: [MS-OFFCRYPTO] 2.3.4.1. */
const ENCRYPTED = 'EncryptedPackage';

/** Refuses what is certainly no .xlsx file, by its first bytes. */
export function assertWorkbookFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileUnreadable('empty');
  if (startsWith(bytes, COMPOUND)) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    throw new FileUnreadable(text.includes(ENCRYPTED) ? 'password' : 'oldWorkbook');
  }
  if (!startsWith(bytes, ZIP)) throw new FileUnreadable('notWorkbook');
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}
