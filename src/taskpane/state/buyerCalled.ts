import type { AssessedBuyer } from '../../credit/portfolio/chapters';
import type { WorkbookReading } from '../../refresh/read/reading';

/** The buyer with an id or name, also one that only invoices and orders name. */
export function buyerCalled(key: string, { portfolio }: WorkbookReading): AssessedBuyer | undefined {
  if (!portfolio) return undefined;
  const place = portfolio.index.find(key);
  if (place !== undefined) return portfolio.buyers[place];
  return portfolio.buyers.find(({ known, buyer }) => !known && buyer.name === key);
}

/** What a buyer is found by again after the workbook was read anew. */
export function keyOf({ buyer }: AssessedBuyer): string {
  return buyer.id || buyer.name || buyer.nameZh;
}
