import type { LabelCatalogue } from '../screens/labels/labels.ts';
import { captionOf } from './captions.ts';
import { labelText } from './label-text.ts';

/**
 * What a box asks for. `plain`: just "Password", which may be a new one, a login or a stored secret: its pairing
 * decides. `other`: a secret of something else, or no password at all.
 */
export type Role = 'new' | 'confirm' | 'current' | 'plain' | 'other';

/** Secrets that are stored, not chosen: certificates, mounts, gateways, mailboxes fetched from elsewhere. */
const foreign =
  /certificate|\bpfx\b|\bmount|gateway|retrieval|\bpop3?\b|\bimap\b|ldap|smart ?host|proxy|database|remote|external|\bapi\b|domain key|encryption/;

/** Ids and names of markup that was seen (user editor of generation A) and their obvious relatives. */
const named: readonly (readonly [RegExp, Role])[] = [
  [/(current|old|existing)[-_]?pass/, 'current'],
  [
    /(confirm|retype|repeat|verify)[-_]?(new)?[-_]?pass|pass(word)?[-_]?(confirm|again|repeat|verif)/,
    'confirm',
  ],
  [/new[-_]?pass/, 'new'],
];

const spoken: readonly (readonly [RegExp, Role])[] = [
  [/\b(old|current|existing)\b.*\bpassword\b/, 'current'],
  [/\b(confirm|retype|repeat|verify)\b.*\bpassword\b/, 'confirm'],
  [/\bnew\b.*\bpassword\b/, 'new'],
];

const namesOf = (box: Element): string =>
  ['id', 'name', 'ng-model']
    .map((name) => box.getAttribute(name) ?? '')
    .join(' ')
    .toLowerCase();

const firstOf = (list: readonly (readonly [RegExp, Role])[], text: string): Role | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

const family = (labels: LabelCatalogue, key: keyof LabelCatalogue): readonly string[] =>
  labels[key].map(labelText);

/** A wording that another of its family contains ("Password" in "New Password") says too little. */
const catalogueRole = (caption: string, labels: LabelCatalogue): Role | null => {
  const fresh = family(labels, 'account.newPassword');
  const confirm = family(labels, 'account.confirmPassword');
  const old = family(labels, 'account.oldPassword');
  if (old.includes(caption)) return 'current';
  if (confirm.includes(caption)) return 'confirm';
  if (!fresh.includes(caption)) return null;
  const vague = fresh.some((wording) => wording !== caption && wording.includes(caption));
  return vague ? 'plain' : 'new';
};

/** Words of a stored secret in a box's own names or caption. */
export const isForeign = (text: string): boolean => foreign.test(text.toLowerCase());

/** The label decides; ids and names only where the label says nothing of its own. */
export function roleOf(box: HTMLInputElement, labels: LabelCatalogue): Role {
  const caption = captionOf(box);
  const names = namesOf(box);
  const said = caption === null ? null : (catalogueRole(caption, labels) ?? firstOf(spoken, caption));
  if (said && said !== 'plain') return said;
  if (isForeign(`${caption ?? ''} ${names.replace(/([-_.$])/g, ' ')}`)) return 'other';
  const hinted = firstOf(named, names);
  if (hinted) return hinted;
  return said ?? (caption === null && /pass(word)?$/.test(box.id.toLowerCase()) ? 'plain' : 'other');
}

/** The role of a box that shows its text: by the exact words of its label, or it is no password box. */
export const shownRoleOf = (box: HTMLInputElement, labels: LabelCatalogue): Role => {
  const caption = captionOf(box);
  const said = caption === null ? null : catalogueRole(caption, labels);
  return said === null || said === 'plain' ? 'other' : said;
};
