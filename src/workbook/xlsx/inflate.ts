import type { JSZipObject } from 'jszip';
import { FileUnreadable } from './unreadable';

/** More than the largest part that Excel writes of a full sheet of plain figures. */
const LARGEST_PART = 1 << 29;

/** From so many bytes on a part is doubted that inflates more than any sheet of cells does. */
const DOUBTED = { bytes: 1 << 24, ratio: 200 };

/**
 * What JSZip keeps of an entry. Its own way out trusts the size that the file's directory claims, and throws where
 * nobody can catch it when that is not so.
 */
interface Kept {
  readonly _data: {
    readonly compressedContent: Uint8Array<ArrayBuffer>;
    /** Undefined for an entry that was put in here and is not packed yet. */
    readonly compression?: { readonly magic: string };
  };
}

/** The mark of deflated content in a zip's directory (APPNOTE.TXT 4.4.5, method 8). */
const DEFLATED = '\x08\x00';

/**
 * The bytes of an entry, piece by piece as they are inflated and counted.
 * Errors: `FileUnreadable`, 'tooLarge' for an entry that inflates without end, 'damaged' for one that does not inflate.
 */
export async function* inflate(entry: JSZipObject): AsyncGenerator<Uint8Array> {
  const { compressedContent, compression } = (entry as unknown as Kept)._data;
  if (!compression) {
    yield await entry.async('uint8array');
    return;
  }
  if (compression.magic !== DEFLATED) {
    yield compressedContent;
    return;
  }
  const inflated = new Blob([compressedContent]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = inflated.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new FileUnreadable('damaged', error);
      });
      if (done) return;
      size += value.length;
      const doubted = size > DOUBTED.bytes && size > DOUBTED.ratio * compressedContent.length;
      if (doubted || size > LARGEST_PART) throw new FileUnreadable('tooLarge');
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
