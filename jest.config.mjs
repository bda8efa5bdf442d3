import { readFileSync } from 'node:fs';

const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } }],
};

/** The suites of the files that may know a clock or a time zone: eslint.config.mjs keeps both out of all others. */
const ZONES = Object.values(JSON.parse(readFileSync(new URL('test/zones.json', import.meta.url), 'utf8')));

/** @type {import('jest').Config} */
export default {
  // By default jest leaves one core unused, which is half of two.
  maxWorkers: '100%',
  // A busy machine takes longer than jest's five seconds; nothing here waits for time to pass.
  testTimeout: 120_000,
  projects: [
    {
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      setupFiles: ['<rootDir>/src/locales/everyLanguage.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/(browser|contract|bench)/', '<rootDir>/node_modules/'],
      transform,
    },
    {
      displayName: 'zones',
      testEnvironment: 'node',
      testMatch: [...new Set(ZONES)].map(suite => `<rootDir>/${suite}`),
      transform,
    },
    {
      displayName: 'contract',
      testMatch: ['<rootDir>/test/contract/**/*.test.ts'],
      transform,
    },
    {
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      transform,
    },
  ],
};
