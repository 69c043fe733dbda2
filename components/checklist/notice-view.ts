import type { Contradiction } from '../../utils/audit/record.ts';

/** What is to be said above the checklist. */
export type NoticeView =
  | { readonly kind: 'corrupt-storage'; readonly backupKey: string | null }
  | { readonly kind: 'old-advisories'; readonly asOf: string; readonly days: number }
  | {
      readonly kind: 'contradiction';
      readonly serverId: string;
      readonly what: Contradiction['what'];
      readonly recorded: string;
      readonly seen: string;
    }
  /** `waits`: until it is answered nothing is recorded, as the page may be of any of these. */
  | {
      readonly kind: 'which-server';
      readonly waits: boolean;
      readonly known: readonly { readonly id: string; readonly name: string }[];
    }
  /** `other`, which the tab shows, looks like `serverId`, which is known under other addresses. */
  | {
      readonly kind: 'join';
      readonly serverId: string;
      readonly other: string;
      readonly name: string;
      readonly origins: readonly string[];
    }
  | { readonly kind: 'not-written'; readonly code: string }
  /** The server is used over http. `internal`: within a private network. */
  | { readonly kind: 'http'; readonly internal: boolean }
  | { readonly kind: 'not-settings' }
  /** Nothing of this server was ever read, and its page cannot be told to be an administrator's. */
  | { readonly kind: 'not-readable' };
