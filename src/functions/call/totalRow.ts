import { fault, type Fault } from '../../credit/fault';
import { plus, Totals } from '../../credit/money';
import { isTotalLabel } from '../../credit/text/totalLabels';

/**
 * Finds the row of a range of open items that adds up those above it: one with money whose name says so (Total, 合计, Summe), or
 * the last one, where it lacks a name or a date and comes to the sum of at least two above. Counted as a buyer it would double the
 * receivables. It is shown the rows with money one after the other.
 */
export class TotalRowWatch {
  private readonly labels = new Map<string, boolean>();
  private readonly sum = new Totals(1);
  private rows = 0;
  private labelled: Fault | undefined;
  private last = { row: -1, amount: 0, isComplete: true };

  /** @param isComplete Whether the row has a name and, where items have one, a date. */
  see(row: number, name: string, amount: number, isComplete: boolean): void {
    if (!(Math.abs(amount) > 0)) return;
    this.sum.add(0, amount);
    this.rows++;
    this.last = { row, amount, isComplete };
    if (!this.labelled && this.isLabel(name)) {
      this.labelled = fault('wrong', 'receivables.totalRow', { row: row + 1, label: name, amount });
    }
  }

  /** Errors: `wrong`, naming the row; undefined where no row is a total. */
  get fault(): Fault | undefined {
    if (this.labelled) return this.labelled;
    const { row, amount, isComplete } = this.last;
    if (this.rows < 3 || isComplete || plus(this.sum.get(0), -amount) !== amount) return undefined;
    return fault('wrong', 'receivables.sumRow', { row: row + 1, amount });
  }

  private isLabel(name: string): boolean {
    let known = this.labels.get(name);
    if (known === undefined) this.labels.set(name, (known = isTotalLabel(name)));
    return known;
  }
}
