import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [
    WxtVitest(),
    // Over WXT's own alias, which its plugin adds: unit tests have no browser to ask for messages.
    {
      name: 'test-i18n',
      enforce: 'post',
      config: () => ({ resolve: { alias: { '#i18n': resolve('tests/support/i18n.ts') } } }),
    },
  ],
  test: {
    include: ['tests/{unit,properties,contract,meta}/**/*.test.{ts,tsx}'],
    exclude: ['tests/meta/built/**'],
    // Generous, for machines that do other things as well: what has to be fast is measured by the bench.
    testTimeout: 30_000,
    pool: 'threads',
    maxWorkers: '100%',
  },
});
