import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const readJson = path => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** What each folder of src may import: arrows point one way (docs/decisions.md). */
const MAY_IMPORT = readJson('test/arrows.json');

const oneWay = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: Object.keys(MAY_IMPORT)
          .filter(other => other !== folder && !allowed.includes(other))
          .map(other => ({
            regex: `^(\\.\\./)+${other}(/|$)`,
            message: `src/${folder} does not import src/${other}: arrows point one way (test/arrows.json).`,
          })),
      },
    ],
  },
}));

const HOST_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map(name => ({
  name,
  message: 'Only src/workbook and src/commands speak to the host.',
}));

/** The files that may know a clock or a time zone; jest.config.mjs runs the suite of each in several zones. */
const MAY_KNOW_ZONES = Object.keys(readJson('test/zones.json'));

const NO_LOCAL_TIME = [
  {
    selector: "Identifier[name='Date']",
    message:
      'Dates are days (src/credit/dates.ts); what must know a clock or a zone stands in test/zones.json.',
  },
  {
    selector: 'Identifier[name=/^(DateTimeFormat|Temporal|toLocaleDateString|toLocaleTimeString)$/]',
    message: 'Dates are told from days (src/credit/dates.ts), which know no zone.',
  },
];

const NO_CHANCE = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'The engine is a pure function of its arguments.',
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['{src,test,scripts}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  // Circles of types alone, which this rule does not look at, are found by test/build/circles.test.ts.
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.json'] })] },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  ...oneWay,
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    ignores: MAY_KNOW_ZONES,
    rules: { 'no-restricted-syntax': ['error', ...NO_LOCAL_TIME] },
  },
  {
    files: ['src/credit/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...NO_LOCAL_TIME, NO_CHANCE],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'CustomFunctions',
        ...HOST_GLOBALS,
      ],
    },
  },
  {
    files: ['src/{cells,functions,reading,refresh,taskpane,preview,locales}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...HOST_GLOBALS] },
  },
  {
    files: ['webpack.config.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  // The metadata tool knows only `any[][]` for a cell, a row or a column.
  {
    files: ['src/functions/**/*.ts', 'src/cells/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/preview/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/workbook/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['scripts/**/*.{ts,mjs}', 'test/**/*.{ts,tsx}'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
);
