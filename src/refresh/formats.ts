import type { FigureKind } from '../credit/portfolio/chapters/chapter';
import type { Format } from '../workbook/workbook';

/** How the cells of a figure are shown, by what the figure is. */
export const FORMAT_OF: Readonly<Record<FigureKind | 'text' | 'term' | 'word' | 'message', Format>> = {
  money: 'money',
  percent: 'percent',
  count: 'whole',
  score: 'score',
  date: 'date',
  text: 'text',
  term: 'text',
  word: 'text',
  message: 'text',
};
