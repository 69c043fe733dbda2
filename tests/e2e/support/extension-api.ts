import type { browser } from 'wxt/browser';

/** The extension's API as it stands in its own pages and in its service worker, for code evaluated there. */
export type ExtensionApi = typeof browser;
