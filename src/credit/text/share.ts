import { numberOfText } from './number';

/** Tenths, by which Chinese contracts and policies count shares: 九成, 八成五. */
const TENTHS: Readonly<Record<string, number>> = {
  零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
}; // prettier-ignore

/**
 * The fraction that a text says: "85%", "８５％", "0.85", "九成", "8成5".
 * Result: undefined where it says none. Whether it lies between 0 and 1 is for the caller to say.
 */
export function shareOfText(text: string): number | undefined {
  return numberOfText(text) ?? tenthsOf(text.normalize('NFKC').trim());
}

function tenthsOf(text: string): number | undefined {
  if (text.length < 2 || text.length > 3 || text[1] !== '成') return undefined;
  const [whole, part] = [text[0], text[2] ?? '零'].map(digit => TENTHS[digit] ?? digitOf(digit));
  return Number.isNaN(whole) || !(part < 10) ? undefined : (whole * 10 + part) / 100;
}

function digitOf(sign: string): number {
  return sign >= '0' && sign <= '9' ? Number(sign) : NaN;
}
