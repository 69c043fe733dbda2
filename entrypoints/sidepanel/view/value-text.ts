import { longDay } from '../../../components/ui/dates.ts';
import type { RuleId } from '../../../utils/baseline/finding.ts';
import { t } from '../../../utils/i18n/t.ts';
import labels from '../../../utils/screens/labels/en.json' with { type: 'json' };
import { type Generation, generations } from '../../../utils/screens/screen.ts';
import { whitelist } from '../../../utils/screens/whitelist.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const share = /^(\d+)\/(\d+)$/;
const known = new Set(['on', 'off', 'none', 'empty', 'blockingRule'] as const);
type Known = typeof known extends Set<infer K> ? K : never;
const isKnown = (value: string): value is Known => known.has(value as Known);

const isGeneration = (value: string): value is Generation => generations.some((each) => each === value);

/** Switches of an address row by the head of their column. */
const switches = new Map<string, string>(
  (whitelist.list?.columns ?? []).map(({ key, labels: [first] }) => [
    key,
    (first && labels[first.label][0]) ?? key,
  ]),
);

/** `authBypass smtp?`: the switches that are on, with a mark at those that could not be read. */
function switchesText(value: string): string | null {
  const names = value.split(' ').map((part) => {
    const head = switches.get(part.replace(/\?$/, ''));
    return head !== undefined && part.endsWith('?') ? t('panel.values.unread', [head]) : head;
  });
  return names.includes(undefined) ? null : names.join(', ');
}

/** Stated rules, whose numbers nobody asked for. */
const withoutNumbers = /^\?\/\?\/\?(, \?\/\?\/\?)*$/;

const blocked = /^(\d+|\?)\/(\d+|\?)\/(\d+|\?)$/;

/** `50/5/60`: abuse rules by what they count, minutes counted and minutes blocked. */
function blocksText(value: string): string | null {
  const texts = value.split(', ').map((rule) => {
    const [, connections, minutes, block] = blocked.exec(rule) ?? [];
    if (connections === undefined || minutes === undefined || block === undefined) return null;
    return t('panel.values.blocks', [connections, minutes, block]);
  });
  return texts.includes(null) ? null : texts.join('; ');
}

const senders = {
  anyone: 'anyone',
  'local-sender': 'localSender',
  addresses: 'addresses',
  nobody: 'nobody',
} as const;
const isSender = (value: string): value is keyof typeof senders => Object.hasOwn(senders, value);

/** Who can send without a password, as `relay.effective` has it. */
const senderText = (value: string | null): string | null =>
  value !== null && isSender(value) ? t(`panel.values.${senders[value]}`) : value;

/** A name somebody gave is no value of ours, even if it is one of our words. */
const asWritten = (value: string | null): string | null => value;

/** How the values of a rule's findings are said. */
export const valueTextOf = (rule: RuleId): typeof valueText => {
  if (rule === 'relay.effective') return senderText;
  return rule === 'admin.username' ? asWritten : valueText;
};

/** A value of a finding as an administrator would say it; what is no known form is shown as it is. */
export function valueText(value: string | null): string | null {
  if (value === null) return null;
  if (isKnown(value)) return t(`panel.values.${value}`);
  if (isGeneration(value)) return t(`panel.generation.${value}`);
  if (value.startsWith('>= ')) {
    const bound = value.slice(3);
    return t(day.test(bound) ? 'panel.values.notBefore' : 'panel.values.atLeast', [
      valueText(bound) ?? bound,
    ]);
  }
  if (value.startsWith('<= ')) return t('panel.values.atMost', [value.slice(3)]);
  if (day.test(value)) return longDay(value);
  const [, part, whole] = share.exec(value) ?? [];
  if (part !== undefined && whole !== undefined) return t('panel.values.of', [part, whole]);
  if (withoutNumbers.test(value)) return t('panel.values.blockingRule');
  return blocksText(value) ?? switchesText(value) ?? value;
}
