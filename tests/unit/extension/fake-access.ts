import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser lacks: permissions and the registration of scripts. */
export interface FakeAccess {
  /** Patterns that the browser gives access to. */
  readonly held: Set<string>;
  readonly registered: readonly object[];
  readonly scripting: Readonly<Record<'executeScript' | 'insertCSS', ReturnType<typeof vi.fn>>>;
  /** Tells that access was taken away, whatever `held` holds. */
  withdraw(): void;
}

/** The patterns that scripts are registered for, each once. */
export const patternsOf = ({ registered }: FakeAccess): readonly string[] => [
  ...new Set(registered.flatMap((script) => ('matches' in script ? (script.matches as string[]) : []))),
];

interface Hosts {
  readonly origins: readonly string[];
}

/** Puts a browser with no access to anything behind the fake one. */
export function fakeAccess(): FakeAccess {
  const held = new Set<string>();
  const registered: { readonly id: string }[] = [];
  const listeners: (() => void)[] = [];
  const scripting = {
    executeScript: vi.fn(async (_injection: object): Promise<object[]> => []),
    insertCSS: vi.fn(async (_injection: object) => undefined),
    getRegisteredContentScripts: async () => registered.map((script) => ({ ...script, world: 'ISOLATED' })),
    registerContentScripts: async (scripts: { readonly id: string }[]) => void registered.push(...scripts),
    unregisterContentScripts: async () => void registered.splice(0),
  };
  Object.assign(fakeBrowser, {
    scripting,
    permissions: {
      contains: async ({ origins }: Hosts) => origins.every((origin) => held.has(origin)),
      request: vi.fn(async ({ origins }: Hosts) => {
        for (const origin of origins) held.add(origin);
        return true;
      }),
      remove: async ({ origins }: Hosts) => origins.map((origin) => held.delete(origin)).every(Boolean),
      onRemoved: { addListener: (listener: () => void) => listeners.push(listener) },
    },
  });
  const withdraw = (): void => {
    for (const listener of listeners) listener();
  };
  return { held, registered, scripting, withdraw };
}
