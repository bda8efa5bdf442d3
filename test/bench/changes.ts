/** Changes that mattered, each measured against the form before it in one process. */
export const CHANGES = `## Changes that mattered

Measured when they were made, before and after in one process in turns, on a busy machine:

- Columns are read from the range itself instead of from a list copied from it, plain numbers without a call a cell; rows
  that need no encoding are handed over instead of copied; the total of an ageing is made of its lines instead of being added
  to with each item. AGINGREPORT over 1,000,000 rows: 3.14 s before, 1.33 s after.
- Totals add amounts of three and four decimals as integers and set cents aside only when they leave the exact range; before,
  each such amount was a decimal.
- A policy range is compared with the one before it cell by cell; before, its text was made anew at each call.
`;
