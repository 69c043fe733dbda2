import { defineConfig } from 'vitest/config';

/** Tests of the built extension: run after `npm run build`. */
export default defineConfig({
  test: { include: ['tests/meta/built/**/*.test.ts'], environment: 'node' },
});
