import type { Messages } from '../../utils/audit/protocol.ts';
import type { TabState } from '../../utils/audit/record.ts';
import type { RuleId } from '../../utils/baseline/finding.ts';
import type { Channel } from '../../utils/extension/messages.ts';

/** The rule a card in the page asked this panel to show; null when it spoke of another tab, or of none. */
export function focusedRule(asked: unknown, tabId: number | null): string | null {
  if (typeof asked !== 'object' || asked === null) return null;
  const { tabId: of, rule } = asked as { readonly tabId?: unknown; readonly rule?: unknown };
  return of === tabId && typeof rule === 'string' ? rule : null;
}

/** Brings a rule into view and gives it the focus. False when it is not in the list. */
export function showRule(root: ParentNode, rule: string): boolean {
  const item = [...root.querySelectorAll<HTMLElement>('[data-rule]')].find(
    (element) => element.dataset.rule === rule,
  );
  for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  item?.scrollIntoView({ block: 'start' });
  item?.focus();
  return item !== undefined;
}

/** Points at a rule's control in whichever frames of the tab show it. */
export async function spotlight(
  tabId: number,
  tab: TabState | null,
  rule: RuleId,
  { sendToFrame }: Pick<Channel<Messages>, 'sendToFrame'>,
): Promise<void> {
  const frames = Object.keys(tab?.frames ?? {}).map(Number);
  await Promise.all(frames.map((frameId) => sendToFrame(tabId, frameId, 'spotlight', { rule })));
}
