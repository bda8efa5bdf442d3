import { keyOf } from '../../text/key';
import { fault, type Fault } from '../../fault';
import type { AltmanVariant } from '../../policy/distress';
import type { PiotroskiVariant } from './piotroski';

/** Whether a model with a probability answers with it or with its score. */
export type Shown = 'score' | 'probability';

type Names<T extends string> = Readonly<Record<T, readonly string[]>>;

/** The names of each variant; the first is the one that messages give. A blank means the first variant. */
const ALTMAN: Names<AltmanVariant> = {
  z: ['Z', '1968', 'listed', '上市公司'],
  zPrivate: ["Z'", '1983', 'private', '非上市企业'],
  zNonManufacturer: ["Z''", 'non-manufacturer', 'service', '非制造业'],
  emerging: ['EM', 'emerging', 'emerging markets', '新兴市场'],
};

const PIOTROSKI: Names<PiotroskiVariant> = {
  original: ['original', '原版'],
  yearEnd: ['year-end', 'year end', '年末'],
};

const SHOWN: Names<Shown> = {
  score: ['score', 'O', 'X', '得分'],
  probability: ['probability', 'P', '概率'],
};

export const readAltman = reader(ALTMAN);
export const readPiotroski = reader(PIOTROSKI);
export const readShown = reader(SHOWN);

/** Errors: `wrong` for a text that names no variant. */
function reader<T extends string>(names: Names<T>): (text: string) => T | Fault {
  const variants = Object.keys(names) as T[];
  return text => {
    const wanted = plain(text);
    if (wanted === '') return variants[0];
    const found = variants.find(variant => names[variant].some(name => plain(name) === wanted));
    const known = variants.map(variant => names[variant][0]).join(', ');
    return found ?? fault('wrong', 'distress.unknownVariant', { variant: text, known });
  };
}

/** Case does not matter, and all kinds of primes and quotation marks are the same. */
function plain(text: string): string {
  return keyOf(text)
    .replace(/["“”]/g, "''")
    .replace(/[‘’′´`]/g, "'");
}
