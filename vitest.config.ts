import {configDefaults, defineConfig} from 'vitest/config';

// Hundreds of documents against jing, and megabytes of pathological lines: minutes of work, in `npm run test:slow`.
const slow = ['test/odd/tei-all.test.ts', 'test/odd/edition.test.ts', 'test/validate/jing.test.ts', 'test/properties/long-lines.test.ts'];

export default defineConfig({
  test: {
    include: process.env['STEPHANUS_SLOW'] === undefined ? ['test/**/*.test.ts'] : slow,
    exclude: process.env['STEPHANUS_SLOW'] === undefined ? [...configDefaults.exclude, ...slow] : configDefaults.exclude,
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/seed.ts'],
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
});
