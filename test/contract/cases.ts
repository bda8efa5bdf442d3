import { READING } from './cases/reading';
import { REFUSING } from './cases/refusing';
import { STANDING } from './cases/standing';
import { WRITING } from './cases/writing';
import type { Case } from './case';

/** Everything the workbook interface promises. Every form of it passes every case. */
export const CASES: readonly Case[] = [...READING, ...WRITING, ...REFUSING, ...STANDING];
