import { pathOf } from '../../utils/actions/navigate.ts';
import type { SweepEnd } from '../../utils/actions/sweep-run.ts';
import type { ServerRecord, TabState } from '../../utils/audit/record.ts';
import { unsavedOf } from './view/panel-view.ts';

/** The document of an administrator's pages that is asked, and whose they are. */
export interface SweepTarget {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  readonly serverId: string;
}

const isModern = ({ product }: ServerRecord): boolean => product.generation?.startsWith('M') === true;

const administratorsFrame = (tab: TabState | null, record: ServerRecord | null) =>
  tab && record && tab.serverId === record.id && !record.contradiction
    ? Object.entries(tab.frames).find(([, { role }]) => role === 'administrator')
    : undefined;

/** The document that could be asked: of a modern server with a record of its own. */
export function sweepTarget(
  tabId: number,
  tab: TabState | null,
  record: ServerRecord | null,
): SweepTarget | null {
  const found = administratorsFrame(tab, record);
  if (!found || !record || !isModern(record)) return null;
  const [frameId, { documentId }] = found;
  return { tabId, frameId: Number(frameId), documentId, serverId: record.id };
}

/** Why a document may not be asked any more. */
export function obstacleTo(
  target: SweepTarget,
  tab: TabState | null,
  record: ServerRecord | null,
): SweepEnd | null {
  const frame = tab?.frames[target.frameId];
  if (tab?.status !== 'smartermail' || frame?.documentId !== target.documentId) return 'left';
  if (frame.role === 'login') return 'signedOut';
  if (frame.role === 'mailbox') return 'left';
  return tab.serverId === target.serverId && record && !record.contradiction ? null : 'otherServer';
}

/** Whether the domains of a tab's server can be opened one by one: a legacy one, the way to whose editor is known. */
export function canWalk(tab: TabState | null, record: ServerRecord | null): boolean {
  if (!record || isModern(record) || !administratorsFrame(tab, record)) return false;
  return pathOf({ screen: 'domainOptions', generation: record.product.generation }).length > 0;
}

/** Why a tab may not be led on. Its frames come and go under way, so that none is there says nothing. */
export function obstacleToWalk(
  serverId: string,
  tab: TabState | null,
  record: ServerRecord | null,
): SweepEnd | null {
  if (unsavedOf(tab).length > 0) return 'unsaved';
  const roles = Object.values(tab?.frames ?? {}).map(({ role }) => role);
  if (roles.includes('mailbox') || (tab && tab.status !== 'smartermail')) return 'left';
  if (roles.includes('login') && !roles.includes('administrator')) return 'signedOut';
  if (!record || record.contradiction) return 'otherServer';
  return tab === null || tab.serverId === serverId ? null : 'otherServer';
}
