/**
 * Gives every row at most one column so that the sum of the worths is the largest.
 * Arguments: `worth[row][column]`, zero or less for what may not be.
 * Result: the column of each row, -1 for none.
 * Source: H. W. Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955), in
 * the form with potentials and one shortest path a row.
 */
export function bestAssignment(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length;
  // A column of its own for each row, worth nothing, lets the row go without.
  const columns = (worth[0]?.length ?? 0) + rows;
  const cost = (row: number, column: number) => -Math.max(worth[row - 1][column - 1] ?? 0, 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  const cameFrom = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    let at = 0;
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    do {
      used[at] = true;
      const own = rowOf[at];
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column]) continue;
        const reduced = cost(own, column) - rowPotential[own] - columnPotential[column];
        if (reduced < least[column]) {
          least[column] = reduced;
          cameFrom[column] = at;
        }
        if (least[column] < delta) {
          delta = least[column];
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column]) {
          rowPotential[rowOf[column]] += delta;
          columnPotential[column] -= delta;
        } else least[column] -= delta;
      }
      at = next;
    } while (rowOf[at] !== 0);
    do {
      const before = cameFrom[at];
      rowOf[at] = rowOf[before];
      at = before;
    } while (at !== 0);
  }
  const columnOf = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] - 1;
    if (row >= 0 && (worth[row][column - 1] ?? 0) > 0) columnOf[row] = column - 1;
  }
  return columnOf;
}
