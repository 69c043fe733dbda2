import { browser } from './api.ts';

/** Scripts that stand in the package but run only where the evidence calls for them. */
const worlds = {
  'page-card': 'ISOLATED',
  'page-judge': 'ISOLATED',
  'passphrase-words': 'ISOLATED',
  'password-rater': 'ISOLATED',
  remnants: 'ISOLATED',
  'response-observer': 'MAIN',
  'response-reader': 'ISOLATED',
} as const;

export type InjectedScript = keyof typeof worlds;

/** Whether a name that came in a message is one of these scripts. */
export const isInjectedScript = (name: unknown): name is InjectedScript =>
  typeof name === 'string' && Object.hasOwn(worlds, name);

/** One frame; with a document, only as long as it still shows that one. */
export interface FrameTarget {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}

type Target = { tabId: number } & ({ documentIds: string[] } | { frameIds: number[] });

/** What we use of `scripting`; WXT's own type knows file names only after they were built once. */
interface Scripting {
  executeScript(injection: {
    target: Target;
    world: 'ISOLATED' | 'MAIN';
    files?: string[];
    func?: (...args: never[]) => unknown;
    args?: unknown[];
  }): Promise<{ result?: unknown }[]>;
}

const scripting = (): Scripting => browser.scripting as unknown as Scripting;

const targetOf = ({ tabId, frameId, documentId }: FrameTarget): Target =>
  documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

/** Runs one of the package's scripts in exactly this frame. Rejects when the frame is gone or out of reach. */
export async function inject(target: FrameTarget, script: InjectedScript): Promise<void> {
  await scripting().executeScript({
    target: targetOf(target),
    world: worlds[script],
    files: [`/${script}.js`],
  });
}

/**
 * Runs a function, which may use nothing but its arguments, in the page's world of exactly this frame, and gives
 * its result as plain data. Rejects when the frame is gone or out of reach.
 */
export async function runInPage<A extends unknown[], R>(
  target: FrameTarget,
  func: (...args: A) => R,
  ...args: A
): Promise<unknown> {
  const [done] = await scripting().executeScript({ target: targetOf(target), world: 'MAIN', func, args });
  return done?.result;
}
