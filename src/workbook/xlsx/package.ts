import JSZip, { type JSZipObject } from 'jszip';
import { decoderFor } from './encoding';
import { inflate } from './inflate';
import { FileUnreadable } from './unreadable';

/** A part's text, piece by piece. */
export type Pieces = AsyncIterable<string>;

/** A workbook's file: a zip of parts, whose names go without regard to case, slashes and a slash before them. */
export class Package {
  private readonly entries: ReadonlyMap<string, JSZipObject>;

  private constructor(readonly zip: JSZip) {
    this.entries = new Map(
      Object.values(zip.files)
        .filter(({ dir }) => !dir)
        .map(entry => [keyOf(entry.unsafeOriginalName ?? entry.name), entry]),
    );
  }

  /**
   * Opens the bytes of a zip file.
   * Errors: `FileUnreadable`, 'password' for entries that are encrypted one by one, 'damaged' for any other zip that
   * cannot be read.
   */
  static async open(bytes: Uint8Array): Promise<Package> {
    try {
      return new Package(await JSZip.loadAsync(bytes));
    } catch (error) {
      throw new FileUnreadable(/encrypted/i.test(String(error)) ? 'password' : 'damaged', error);
    }
  }

  /** The package of a zip that is made here. */
  static of(zip: JSZip): Package {
    return new Package(zip);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** The name under which the zip holds a part, undefined where it holds none. */
  entryName(name: string): string | undefined {
    return this.entries.get(keyOf(name))?.name;
  }

  /** The names of all parts, as the zip holds them. */
  names(): string[] {
    return Array.from(this.entries.values(), ({ name }) => name);
  }

  /** The text of a part as it is inflated; nothing where there is no such part. Errors: as `inflate`. */
  async *pieces(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return;
    let decoder: TextDecoder | undefined;
    for await (const bytes of inflate(entry)) {
      decoder ??= decoderFor(bytes);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder?.decode() ?? '';
  }

  /** The whole text of a part, '' where there is no such part. */
  async text(name: string): Promise<string> {
    const pieces: string[] = [];
    for await (const piece of this.pieces(name)) pieces.push(piece);
    return pieces.join('');
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
