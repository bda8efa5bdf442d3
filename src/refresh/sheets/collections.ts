import { serialOfDay } from '../../cells/decode';
import { explainStage } from '../../credit/collect/explainStage';
import { isFault } from '../../credit/fault';
import { dunnedInvoice } from '../../credit/portfolio/dunning';
import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { AssessedItem } from '../../credit/portfolio/chapters/chapter';
import type { Portfolio } from '../../credit/portfolio/portfolio';
import { eachInSlices, partOf, sortInSteps, type Slices } from '../../credit/slices';
import type { CellValue, SheetContent } from '../../workbook/workbook';
import type { SheetWords } from '../words';
import { Page, type PageColumn } from './page';

interface Overdue {
  readonly assessed: AssessedBuyer;
  readonly item: AssessedItem;
}

const COLUMNS: readonly (Omit<PageColumn, 'header'> & { readonly word: Parameters<SheetWords['of']>[0] })[] =
  [
    { word: 'stage', width: 8, format: 'whole' },
    { word: 'action', width: 26, format: 'text' },
    { word: 'buyerId', width: 12, format: 'text' },
    { word: 'buyer', width: 34, format: 'text' },
    { word: 'buyerStage', width: 8, format: 'whole' },
    { word: 'invoice', width: 16, format: 'text' },
    { word: 'dueDate', width: 12, format: 'date' },
    { word: 'daysPastDue', width: 10, format: 'whole' },
    { word: 'open', width: 15, format: 'money' },
    { word: 'disputed', width: 15, format: 'money' },
    { word: 'toDun', width: 15, format: 'money' },
    { word: 'heldBack', width: 44, format: 'text' },
    { word: 'nextStage', width: 10, format: 'whole' },
    { word: 'nextDate', width: 12, format: 'date' },
    { word: 'reason', width: 90, format: 'text' },
  ];

/**
 * A row an overdue invoice, by the stage to issue now, the longest overdue first within a stage; those of a buyer of whom
 * nothing is asked come with those at no stage.
 */
export function* collectionsSheet(portfolio: Portfolio, words: SheetWords): Slices<SheetContent> {
  const { buyers, asOf } = portfolio;
  const found: Overdue[] = [];
  const list = (assessed: AssessedBuyer): void => {
    for (const item of assessed.items)
      if ((item.days > 0 && item.open > 0) || item.stage > 0) found.push({ assessed, item });
  };
  yield* partOf(0, 0.05, eachInSlices(buyers, list));
  const overdue = yield* partOf(0.05, 0.2, sortInSteps(found, mostUrgentFirst));

  const page = new Page(
    words.sheet('collections'),
    COLUMNS.map(({ width }) => width),
  );
  page.line([words.of('collections')], 'title');
  page.line([words.of('asOfNote', { asOf })], 'note');
  page.gap();
  page.freezeThroughHeader();
  const rows = page.table(
    COLUMNS.map(({ word, width, format }) => ({ header: words.of(word), width, format })),
    overdue,
    row => cellsOf(row, portfolio, words),
  );
  yield* partOf(0.2, 1, rows);
  if (overdue.length === 0) page.line([words.of('noOverdue')], 'note');
  return page.content();
}

function mostUrgentFirst(a: Overdue, b: Overdue): number {
  return askedStage(b) - askedStage(a) || b.item.days - a.item.days || b.item.open - a.item.open;
}

/** The invoice's stage, where anything is asked of its buyer. */
function askedStage({ assessed: { dunning }, item }: Overdue): number {
  return dunning.stage > 0 ? item.stage : 0;
}

function cellsOf(
  { assessed: { buyer, dunning }, item }: Overdue,
  { asOf, policy }: Portfolio,
  words: SheetWords,
): CellValue[] {
  const { number, due } = item.invoice;
  const { open, disputed, days, stage } = item;
  const explained = explainStage(dunnedInvoice(item), asOf, policy.dunning);
  const head = [buyer.id, buyer.name, dunning.stage, number, serialOfDay(due) ?? '', days, open, disputed];
  if (isFault(explained)) return [stage, '', ...head, '', '', '', '', words.formatMessage(explained.message)];
  const { action, amount, heldBack, next, reason, change } = explained;
  const held = heldBack ?? (stage > 0 && dunning.stage === 0 ? dunning.reason : undefined);
  return [
    stage,
    words.word(stage === 0 ? 'noAction' : action || 'unnamedAction'),
    ...head,
    amount,
    held ? words.formatMessage(held) : '',
    next?.stage ?? '',
    next ? (serialOfDay(next.on) ?? '') : '',
    `${words.formatMessage(reason)} ${words.formatMessage(change)}`,
  ];
}
