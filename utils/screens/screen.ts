import type { LabelKey } from './labels/labels.ts';
import type { AccessSwitch, SettingId } from './settings.ts';

/** Family of interface: 5.x-6.x, 7.x-15.x, 16.x-17.x, 100.x, and 100.x with split protocol pages. */
export type Generation = 'L5' | 'L7' | 'M16' | 'M100' | 'M100n';
export const generations: readonly Generation[] = ['L5', 'L7', 'M16', 'M100', 'M100n'];

/** How a fact about SmarterMail is known (design: every such fact carries its grounds). */
export type Grounds = 'documented' | 'seen' | 'assumed';

export const screenIds = [
  'passwordRequirements',
  'administratorPasswordRequirements',
  'domainPasswordRequirements',
  'domainDefaults',
  'domainOptions',
  'domains',
  'whitelist',
  'blacklist',
  'ipBypasses',
  'smtpAuthBypass',
  'administratorIpRestriction',
  'logSettings',
  'smtpIn',
  'abuseDetection',
  'administrators',
  'services',
  'bindingPorts',
  'selfDiagnostic',
  'administratorEditor',
  'userEditor',
  'changePassword',
  'sslCertificates',
  'securityProtocols',
  'events',
  'incomingGateways',
  'antivirus',
  'volumeMounts',
  'antispam',
  'forwardingBlacklist',
  'licensing',
] as const;
export type ScreenId = (typeof screenIds)[number];

/** One label a field may carry; `inverted` when the box, ticked, means the setting is off (trap T5). */
export interface FieldLabel {
  readonly label: LabelKey;
  readonly inverted?: true;
}

export type Unit =
  | 'characters'
  | 'milliseconds'
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'months'
  | 'kb'
  | 'mb'
  | 'gb';

export interface Field {
  readonly setting: SettingId;
  readonly kind: 'number' | 'boolean' | 'text';
  /** What a number counts. A page that says no unit is believed to count that. */
  readonly unit?: Unit;
  readonly labels: readonly FieldLabel[];
  /** What the ids, names and models of its control are likely to hold. They only add weight. */
  readonly stem: RegExp;
  /** Generations whose screen has the field. Absent there is normal; absent elsewhere is `label-not-found`. */
  readonly in: readonly Generation[];
  readonly grounds: Grounds;
}

export interface ListColumn {
  readonly key:
    | 'address'
    | 'addressEnd'
    | 'description'
    | 'name'
    | 'enabled'
    | 'disabled'
    | 'type'
    | 'service'
    | 'action'
    | 'timeFrame'
    | 'threshold'
    | 'blockTime'
    | 'primary'
    | 'ipRestricted'
    | 'running'
    | 'protocol'
    | 'encryption'
    | 'port'
    | AccessSwitch;
  readonly labels: readonly FieldLabel[];
}

/** A list read by its header. `must` columns have to be there for it to be this list, those of `unlike` must not. */
export interface ListShape {
  readonly setting: SettingId;
  readonly columns: readonly ListColumn[];
  readonly must: readonly ListColumn['key'][];
  readonly unlike?: readonly LabelKey[];
}

/** One click on the way to a screen, by the words on it. The first label found is clicked. */
export interface Step {
  readonly labels: readonly LabelKey[];
  readonly kind: 'bar' | 'tree' | 'tab' | 'row' | 'button';
  /** It may open a window of its own, which a browser allows to a person's own click alone. */
  readonly by?: 'person';
}

/**
 * One place in SmarterMail. It is recognised by `evidence` (at least `atLeast` of these labels in one scope),
 * and, where twins show the same labels, by a decider: words that name the place (heading, breadcrumb, selected
 * tab or menu entry, dialog title, page title) or a control that only this screen has. A word of `not` in such a
 * place rules the screen out. Never by its address.
 */
export interface Screen {
  readonly id: ScreenId;
  readonly evidence: readonly LabelKey[];
  readonly atLeast: number;
  /** Absent: the evidence alone decides. */
  readonly named?: readonly LabelKey[];
  readonly only?: readonly LabelKey[];
  readonly not?: readonly LabelKey[];
  /** Labels or selected tabs of which one must be there, since other pages of the same place share the rest. */
  readonly core?: readonly LabelKey[];
  /** Labels only a twin has: with one of them, and no name, it is not this screen. */
  readonly unlike?: readonly LabelKey[];
  /** Its labels are everyday words: where no decider speaks for it, it is not this screen at all. */
  readonly decidedOnly?: true;
  /** The server's rules, of which administrators and single domains have their own: words for these leave it undecided. */
  readonly server?: true;
  /** A place whose words match it is not this screen, whatever labels it shows. */
  readonly elsewhere?: RegExp;
  /** Headings of sections that stand on the same page and show the same labels. */
  readonly otherSection?: RegExp;
  readonly fields: readonly Field[];
  readonly list?: ListShape;
  /** The screen is about one domain, which must be told from the page; without it every field is `ambiguous`. */
  readonly per?: 'domain';
}

/** How one gets to a screen, and how it is known. Apart from the screen itself: pages are read without it. */
export interface Way {
  /** Click path by generation; absent where the way is not known. */
  readonly path: Partial<Readonly<Record<Generation, readonly Step[]>>>;
  readonly grounds: Grounds;
  readonly source: string;
}
