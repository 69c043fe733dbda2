import type { NoticeView } from '../../../components/checklist/model.ts';
import { isPrivateOrigin } from '../../../utils/audit/private-origin.ts';
import type { ServerRecord, TabState } from '../../../utils/audit/record.ts';
import { facesOf, sameServers } from '../../../utils/audit/same-server.ts';
import type { Which } from '../../../utils/audit/which.ts';

export interface WhichInput {
  readonly tab: TabState | null;
  readonly record: ServerRecord | null;
  readonly servers: readonly ServerRecord[];
  readonly which: Which;
  /** A person said that two records are of two servers. */
  readonly apart: (one: string, other: string) => boolean;
}

/** What is asked of a person about which server this is. Nothing waits for the answer but what cannot be told apart. */
export function whichNotices({ tab, record, servers, which, apart }: WhichInput): readonly NoticeView[] {
  if (tab?.status !== 'smartermail') return [];
  if (record?.contradiction) {
    const { what, recorded, seen } = record.contradiction;
    return [{ kind: 'contradiction', serverId: record.id, what, recorded, seen }];
  }
  const known = servers.filter(({ origins }) => origins.includes(tab.origin));
  const waits = record === null && known.length > 1;
  const unsure = record !== null && isPrivateOrigin(tab.origin) && which[tab.origin]?.sure === false;
  if (waits || unsure) {
    return [{ kind: 'which-server', waits, known: known.map((one) => ({ id: one.id, name: facesOf(one) })) }];
  }
  const [same] = record ? sameServers(record, servers).filter(({ id }) => !apart(record.id, id)) : [];
  if (!record || !same) return [];
  return [{ kind: 'join', serverId: same.id, other: record.id, name: facesOf(same), origins: same.origins }];
}
