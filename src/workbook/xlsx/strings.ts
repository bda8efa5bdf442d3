import type { TimeSlicer } from '../timeSlicer';
import { unescaped } from './escapedText';
import type { Pieces } from './package';
import { walk } from './xml';

/** The texts that cells share by number, without looks and without the readings (rPh) of East Asian texts. */
export async function readStrings(pieces: Pieces, slicer: TimeSlicer): Promise<string[]> {
  const strings: string[] = [];
  let inText = false;
  let reading = 0;
  let text = '';
  await walk(
    pieces,
    {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') reading++;
        else if (name === 't') inText = reading === 0;
      },
      text(part) {
        if (inText) text += part;
      },
      close(name) {
        if (name === 'si') strings.push(unescaped(text));
        else if (name === 'rPh') reading--;
        else if (name === 't') inText = false;
      },
    },
    slicer,
  );
  return strings;
}
