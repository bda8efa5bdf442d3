import type { TimeSlicer } from '../timeSlicer';
import type { Pieces } from './package';
import { walk, wholeNumber } from './xml';

/** The parts that say what a cell with a data type shows. */
export interface RichValueParts {
  readonly metadata: Pieces;
  readonly values: Pieces;
  readonly structures: Pieces;
}

/** The key under which a rich value keeps its text. */
const TEXT = '_DisplayString';

/**
 * The texts of Excel's data types by the numbers (`vm`, from 1) that cells give; a cell itself holds "#VALUE!" for
 * programs that do not know them. A value without a text, such as a picture, has none.
 * Source: [MS-XLSX] 2.6.211 rvb, 2.3.6.1 rich values, 2.3.6.2 their structures; ECMA-376 part 1, 18.9.17 valueMetadata.
 */
export async function readRichTexts(
  { metadata, values, structures }: RichValueParts,
  slicer: TimeSlicer,
): Promise<ReadonlyMap<number, string>> {
  const { blocks, records } = await readMetadata(metadata, slicer);
  const places = await readPlaces(structures, slicer);
  const texts = await readTexts(values, places, slicer);
  return new Map(
    records.flatMap((record, at) => {
      const text = texts[blocks[record ?? -1] ?? -1];
      return text === undefined ? [] : [[at + 1, text] as const];
    }),
  );
}

/** For each block of rich values the value's number, and for each number of a cell its block. */
async function readMetadata(
  pieces: Pieces,
  slicer: TimeSlicer,
): Promise<{ blocks: (number | undefined)[]; records: (number | undefined)[] }> {
  const blocks: (number | undefined)[] = [];
  const records: (number | undefined)[] = [];
  const types: string[] = [];
  let list = '';
  let isRich = false;
  await walk(
    pieces,
    {
      open(name, { name: given = '', t, v, i }) {
        if (name === 'metadataType') types.push(given);
        else if (name === 'futureMetadata' || name === 'valueMetadata' || name === 'cellMetadata') {
          list = name;
          isRich = given === 'XLRICHVALUE';
        } else if (name === 'bk' && list === 'futureMetadata' && isRich) blocks.push(undefined);
        else if (name === 'bk' && list === 'valueMetadata') records.push(undefined);
        else if (name === 'rvb' && isRich) blocks[blocks.length - 1] = wholeNumber(i);
        else if (name === 'rc' && list === 'valueMetadata') {
          if (types[(wholeNumber(t) ?? 0) - 1] === 'XLRICHVALUE')
            records[records.length - 1] = wholeNumber(v);
        }
      },
    },
    slicer,
    true,
  );
  return { blocks, records };
}

/** For each structure of rich values the place of the text among its values, undefined where it has none. */
async function readPlaces(pieces: Pieces, slicer: TimeSlicer): Promise<(number | undefined)[]> {
  const places: (number | undefined)[] = [];
  let key = 0;
  await walk(
    pieces,
    {
      open(name, { n }) {
        if (name === 's') {
          places.push(undefined);
          key = 0;
        } else if (name === 'k') {
          if (n === TEXT) places[places.length - 1] = key;
          key++;
        }
      },
    },
    slicer,
  );
  return places;
}

async function readTexts(
  pieces: Pieces,
  places: readonly (number | undefined)[],
  slicer: TimeSlicer,
): Promise<(string | undefined)[]> {
  const texts: (string | undefined)[] = [];
  let wanted: number | undefined;
  let at = 0;
  let inText = false;
  await walk(
    pieces,
    {
      open(name, { s }) {
        if (name === 'rv') {
          texts.push(undefined);
          wanted = places[wholeNumber(s) ?? -1];
          at = 0;
        } else if (name === 'v') {
          inText = at === wanted;
          if (inText) texts[texts.length - 1] = '';
          at++;
        }
      },
      text(part) {
        if (inText) texts[texts.length - 1] += part;
      },
      close(name) {
        if (name === 'v') inText = false;
      },
    },
    slicer,
  );
  return texts;
}
