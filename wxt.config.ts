import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { minify } from 'terser';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { pageScripts } from './utils/extension/page-scripts.ts';

const adminHosts = ['http://*:9998/*', 'https://*:9998/*'];
const optionalHosts = ['http://*/*', 'https://*/*'];

/** A variant that holds no address from installation on: each one, port 9998 too, is granted by a click (README.md). */
const { PALISADE_HOSTS: hosts = '' } = process.env;
if (hosts !== '' && hosts !== 'by-click') throw new Error(`PALISADE_HOSTS knows only by-click, not ${hosts}`);
const byClick = hosts === 'by-click';

/** Extension pages may load nothing but the package itself, and connect nowhere (PRIVACY.md). */
const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve('utils/i18n/locales') },
  webExt: { disabled: true },
  ...(byClick && {
    outDirTemplate: '{{browser}}-mv{{manifestVersion}}-by-click',
    zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-by-click.zip' },
  }),
  vite: () => ({
    define: { 'import.meta.env.PALISADE_HOSTS': JSON.stringify(hosts) },
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('utils/extension/no-context.ts') } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    content_security_policy: { extension_pages: extensionPages },
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+L' },
      },
      'toggle-marks': {
        // Each browser keeps some keys to itself, and gives out no key at all then without a word.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+P' : 'Alt+Shift+M' },
        description: '__MSG_extension_toggleMarks__',
      },
    },
    ...(browser === 'firefox'
      ? {
          permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
          ...(byClick && { optional_host_permissions: optionalHosts }),
          browser_specific_settings: {
            gecko: {
              id: 'palisade@smartermail-administrators.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          permissions: ['storage', 'unlimitedStorage', 'scripting', 'sidePanel', 'activeTab'],
          ...(!byClick && { host_permissions: adminHosts }),
          optional_host_permissions: optionalHosts,
          minimum_chrome_version: '148',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      if (byClick) delete manifest.content_scripts;
    },
    // What runs in web pages goes without the polyfill: on the minimum browsers it only hands on `browser` or
    // `chrome`, whose calls give promises, and each script would carry its 10 kB. Messages are written for both.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return;
      Object.assign(
        config,
        mergeConfig(config, { resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } } }),
      );
    },
    // Every frame past the gate, and every start of the background, reads these: after Vite's own minifier Terser still
    // takes off 2 %.
    'build:done': async ({ config }) => {
      if (config.command !== 'build') return;
      for (const file of ['background.js', ...Object.values(pageScripts).flatMap(({ js }) => js)]) {
        const path = resolve(config.outDir, file);
        const options = { compress: { passes: 2, keep_fargs: false } };
        const { code } = await minify(await readFile(path, 'utf8'), options);
        if (code) await writeFile(path, code);
      }
    },
    // Words are data: one file a language, read by the background when a page (SmarterMail's own words, for its first
    // message) or a card (the rules') needs them. The worker would carry them at every start.
    'build:publicAssets': (_wxt, files) => {
      files.push(
        { absoluteSrc: resolve('utils/baseline/words/en.json'), relativeDest: 'words/en.json' },
        { absoluteSrc: resolve('utils/screens/labels/en.json'), relativeDest: 'labels/en.json' },
      );
    },
  },
});
