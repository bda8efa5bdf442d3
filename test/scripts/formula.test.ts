import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

function formula(args: readonly string[], input = '') {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'scripts/formula.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    lines: stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
    stderr,
  };
}

test('a line a formula: rows, error values with their message, and null for what is no formula', () => {
  const { status, lines, stderr } = formula([
    // 30 days after the end of January 2025: 2 March, whose serial number is 45718.
    '=DUEDATE("2025-01-31","net 30")',
    '=dayspastdue({"2026-01-01";#N/A},"2026-01-31")',
    '=NOSUCH(1)',
  ]);
  expect(lines).toEqual([
    [[45718]],
    [[30], [{ error: '#VALUE!', message: expect.stringContaining('row 2') }]],
    null,
  ]);
  expect(stderr).toContain('no function NOSUCH');
  expect(status).toBe(1);
});

test('formulas come in on standard input too', () => {
  const { status, lines } = formula([], '=CREDITGRADE(80)\n\n=CREDITGRADE(60)\n');
  expect(lines).toEqual([[['AAA']], [['A']]]);
  expect(status).toBe(0);
});
