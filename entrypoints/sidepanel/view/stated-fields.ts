import type { StatedField } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import { t } from '../../../utils/i18n/t.ts';
import labels from '../../../utils/screens/labels/en.json' with { type: 'json' };
import type { LabelKey } from '../../../utils/screens/labels/labels.ts';
import { readingKey, type Subject } from '../../../utils/screens/reading.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import {
  type AccessSwitch,
  type DomainRow,
  type SettingId,
  type SettingKind,
  settings,
} from '../../../utils/screens/settings.ts';

/** Settings a person can state, with the name of their text. */
const names = {
  'product.build': 'build',
  'password.minLength': 'length',
  'password.requireNumber': 'requireNumber',
  'password.requireCapital': 'requireCapital',
  'password.requireLower': 'requireLower',
  'password.requireSymbol': 'requireSymbol',
  'password.notUserName': 'notUserName',
  'password.skipExisting': 'skipExisting',
  'password.preventCommon': 'preventCommon',
  'password.preventReuse': 'preventReuse',
  'password.expires': 'passwordsExpire',
  'password.retrieval': 'passwordRetrieval',
  'administratorPassword.minLength': 'adminMinLength',
  'domainDefaults.requireSmtpAuth': 'onDefault',
  'domain.requireSmtpAuth': 'onDomain',
  'whitelist.entries': 'entries',
  'smtpAuthBypass.entries': 'bypassEntries',
  'ipBypasses.entries': 'ipBypassEntries',
  'log.deliveryLevel': 'deliveryLevel',
  'log.smtpLevel': 'smtpLevel',
  'smtpIn.allowRelay': 'allowRelay',
  'smtpIn.relayForAuthenticated': 'relayForAuthenticated',
  'smtpIn.localDeliveryAuth': 'localDeliveryAuth',
  'smtpIn.authMatch': 'authMatch',
  'smtpIn.maxBad': 'maxBad',
  'smtpIn.maxConnections': 'maxConnections',
  'smtpIn.sessionTimeout': 'sessionTimeout',
  'ids.rules': 'idsServices',
  'administrator.username': 'adminUsername',
  'domain.enabled': null,
  'domains.list': null,
  'administrators.list': 'adminUsernames',
  'administrator.signInPassword': null,
  'services.list': null,
  'domain.sslRequired': null,
  'domain.hsts': null,
  'domain.sendLimit': null,
  'domain.catchAll': null,
  'bindings.ports': null,
  'licence.updateDays': null,
  'log.administrativeLevel': null,
} as const satisfies Record<SettingId, string | null>;

/** Lists of domains and services have to be read. */
const kinds = {
  number: 'number',
  boolean: 'boolean',
  accessRows: 'entries',
  text: 'text',
  idsRows: 'services',
  domainRows: null,
  administratorRows: 'names',
  serviceRows: null,
  portRows: null,
} as const satisfies Record<SettingKind, StatedField['kind'] | null>;

/** The options of pull-downs. Of the log levels the vendor's help names two. */
const options = {
  log: ['detailed', 'exceptionsOnly', 'otherLevel'],
  relay: ['nobody', 'localUsers', 'localDomains', 'anyone'],
  match: ['emailAddress', 'domain', 'matchNone'],
} as const;

/** Kept as the words of the option, in SmarterMail's English. */
const inProduct = {
  detailed: 'Detailed',
  exceptionsOnly: 'Exceptions Only',
  otherLevel: 'Another level',
  nobody: 'Nobody',
  localUsers: 'Only Local Users',
  localDomains: 'Only Local Domains',
  anyone: 'Anyone',
  emailAddress: 'Email Address',
  domain: 'Domain',
  matchNone: 'None',
} as const;

function choicesOf(setting: SettingId): StatedField['choices'] | null {
  const own = setting === 'smtpIn.allowRelay' ? 'relay' : setting === 'smtpIn.authMatch' ? 'match' : null;
  const list = own ?? (setting.startsWith('log.') ? 'log' : null);
  if (list === null) return null;
  return options[list].map((name) => ({ label: t(`panel.stated.${name}`), value: inProduct[name] }));
}

function hintOf(setting: SettingId): string | null {
  if (setting === 'product.build') return t('panel.stated.buildHint');
  return setting === 'smtpAuthBypass.entries' ? t('panel.stated.bypassHint') : null;
}

/** Columns of the whitelist that verdicts hang on. 16.x and 100.x have the bypass among them (vendor help). */
const whitelistColumns = {
  smtp: 'list.smtp',
  authBypass: 'list.authBypass',
  pop: 'list.pop',
  imap: 'list.imap',
} as const satisfies Partial<Record<AccessSwitch, LabelKey>>;

function whitelistRows(generation: Generation | null): Pick<StatedField, 'switches' | 'shipsRows'> {
  const hasBypass = generation === 'M16' || generation === 'M100';
  const keys = Object.keys(whitelistColumns) as (keyof typeof whitelistColumns)[];
  return {
    switches: keys
      .filter((key) => hasBypass || key !== 'authBypass')
      .map((key) => ({ key, label: labels[whitelistColumns[key]][0] ?? key })),
    shipsRows: generation === 'M100' || generation === 'M100n',
  };
}

const isPerDomain = (setting: SettingId): boolean => 'per' in settings[setting];

/** Every domain that is not known to be disabled. */
function enabledDomains(record: ServerRecord): readonly Subject[] {
  const list = Object.values(record.readings).find(({ setting }) => setting === 'domains.list');
  if (!list?.result.ok || !Array.isArray(list.result.value)) return [];
  const rows = list.result.value as readonly DomainRow[];
  return rows.filter(({ enabled }) => enabled !== false).map(({ name }) => ({ kind: 'domain', key: name }));
}

const fieldOf = (setting: SettingId, subject: Subject | undefined, record: ServerRecord): StatedField[] => {
  const name = names[setting];
  const kind = kinds[settings[setting].kind];
  if (name === null || kind === null) return [];
  const choices = choicesOf(setting);
  // A list is stated as a whole, never through one of its rows.
  const subjects = subject && isPerDomain(setting) ? [subject] : [];
  const everyDomain = isPerDomain(setting) && subjects.length === 0;
  const hint = hintOf(setting);
  return [
    {
      setting,
      subjects: everyDomain ? enabledDomains(record) : subjects,
      kind: everyDomain ? 'domains' : choices ? 'choice' : kind,
      label: t(`panel.stated.${name}`),
      canBeOff: kind === 'number' && setting !== 'product.build',
      ...(hint !== null && { hint }),
      ...(setting === 'whitelist.entries' && whitelistRows(record.product.generation)),
      ...(choices && { choices }),
    },
  ];
};

/** 5.x has one administrator; later ones have to be named all. M16 has no list of bypasses (vendor help). */
function askedFor(setting: SettingId, generation: Generation | null): SettingId | null {
  if (setting === 'administrator.username' && generation !== null && generation !== 'L5') {
    return 'administrators.list';
  }
  return setting === 'smtpAuthBypass.entries' && generation === 'M16' ? null : setting;
}

/** What is known is not asked for again, beside what is not. */
function isOpen(
  setting: SettingId,
  { reason, subject, evidence }: Finding,
  { readings }: ServerRecord,
): boolean {
  const about = subject && isPerDomain(setting) ? { setting, subject } : { setting };
  const reading = readings[readingKey(about)];
  const again = evidence?.method === 'stated' && reading?.method === 'stated';
  return !reading?.result.ok || again || reason === 'stale';
}

/**
 * What a person may state for a finding: one value, or the boxes of the rule where one value would not tell. What
 * was stated can be stated anew, since no page will ever say that it has changed.
 */
export function statedFields(
  finding: Finding,
  rule: Pick<Rule, 'stated' | 'marks'>,
  record: ServerRecord,
): readonly StatedField[] {
  const { outcome, subject, evidence } = finding;
  const isStated = evidence?.method === 'stated';
  if (outcome !== 'unknown' && outcome !== 'not-checked' && !isStated) return [];
  const asked = (rule.stated ? [rule.stated] : rule.marks).flatMap(
    (setting) => askedFor(setting, record.product.generation) ?? [],
  );
  const open = asked.filter((setting) => isOpen(setting, finding, record));
  return (open.length > 0 ? open : asked)
    .filter((setting) => isStated || subject === undefined || isPerDomain(setting))
    .flatMap((setting) => fieldOf(setting, subject, record));
}
