/** A content script as the browsers register one. A build without access from installation on has none in its manifest. */
export interface PageScript {
  readonly js: readonly string[];
  readonly css?: readonly string[];
  readonly allFrames: boolean;
  readonly matchOriginAsFallback: boolean;
  readonly runAt: 'document_start' | 'document_idle';
}

export const adminScript = {
  js: ['content-scripts/admin.js'],
  css: ['content-scripts/admin.css'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
} as const satisfies PageScript;

/** All of them, as they stand in the manifest (held by tests/meta/built), by the name they are registered under. */
export const pageScripts: Readonly<Record<string, PageScript>> = {
  'enabled-admin': adminScript,
  'enabled-closing-window': {
    js: ['content-scripts/closing-window.js'],
    allFrames: false,
    matchOriginAsFallback: false,
    runAt: 'document_start',
  },
};
