import type { Store } from '../../utils/audit/record.ts';
import { noticeKey, parseNotice, parseStore, storeKey } from '../../utils/audit/store.ts';
import { advisoriesKey, parseAdvisories } from '../../utils/audit/stored-advisories.ts';
import { type Advisories, allAdvisories } from '../../utils/baseline/advisories.ts';
import { follow, local } from '../../utils/extension/storage.ts';

/** The store as our own pages see it. They read; the background alone writes. */
export interface Records {
  readonly store: Store;
  readonly damaged: { readonly backup: string | null } | null;
  /** All vulnerabilities there is word of: shipped, and brought by an administrator. */
  readonly advisories: Advisories;
}

export async function readRecords(): Promise<Records> {
  const {
    [storeKey]: stored,
    [noticeKey]: told,
    [advisoriesKey]: brought,
  } = await local.get([storeKey, noticeKey, advisoriesKey]);
  const parsed = parseStore(stored);
  const notice = parseNotice(told);
  const damaged = notice !== null || parsed.state === 'damaged';
  return {
    store: parsed.store,
    damaged: damaged ? { backup: notice?.backup ?? null } : null,
    advisories: allAdvisories(parseAdvisories(brought)),
  };
}

/** Calls back with the records whenever they changed. */
export function followRecords(changed: (records: Records) => void, signal: AbortSignal): void {
  const again = (): void => {
    void readRecords().then((records) => {
      if (!signal.aborted) changed(records);
    });
  };
  follow('local', storeKey, again, signal);
  follow('local', noticeKey, again, signal);
  follow('local', advisoriesKey, again, signal);
}
