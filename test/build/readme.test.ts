import { existsSync, readFileSync } from 'node:fs';
import { FUNCTIONS } from '../../src/functions/registry';
import { PRESETS } from '../../src/credit/policy/presets';
import { dependencies, devDependencies, scripts } from '../../package.json';

const README = readFileSync('README.md', 'utf8');

test.each([...FUNCTIONS.keys()])('the README lists %s', name => {
  expect(README).toContain(`\`${name}\``);
});

test.each(Object.keys(PRESETS))('the README names the preset %s', name => {
  expect(README).toContain(`\`"${name}"\``);
});

test('the README lists no function that is not there', () => {
  const table = README.slice(README.indexOf('<!-- functions -->'), README.indexOf('<!-- /functions -->'));
  const named = [...table.matchAll(/`([A-Z]+)`/g)].map(([, name]) => name);
  expect(named.filter(name => !FUNCTIONS.has(name))).toEqual([]);
});

test.each(Object.keys(dependencies))('the README has a line on %s', name => {
  expect(README).toMatch(new RegExp(`^\\|.*${name.replace('/', '\\/')}`, 'm'));
});

test('the README names no script or picture that is not there', () => {
  const asked = [...README.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
  expect(asked.filter(script => !(script in scripts))).toEqual([]);
  const pictures = [...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
  expect(pictures.filter(path => !existsSync(path))).toEqual([]);
});

test('the README tells of the tools it develops with', () => {
  const unnamed = ['jest', 'webpack', 'eslint', 'playwright-core', 'tsx'].filter(
    name => name in devDependencies && !README.toLowerCase().includes(name),
  );
  expect(unnamed).toEqual([]);
});
