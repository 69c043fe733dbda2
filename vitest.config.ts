import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [
    // Before WXT's own aliases: unit tests have no browser to ask for messages.
    {
      name: 'test-i18n',
      enforce: 'pre',
      resolveId: (id) => (id === '#i18n' ? resolve('tests/support/i18n.ts') : null),
    },
    WxtVitest(),
  ],
  test: {
    include: ['tests/{unit,properties,contract,meta}/**/*.test.{ts,tsx}'],
    exclude: ['tests/meta/built/**'],
  },
});
