import type { StatedField } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { Finding } from '../../../utils/baseline/finding.ts';
import type { Rule } from '../../../utils/baseline/rule.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { Subject } from '../../../utils/screens/reading.ts';
import {
  type DomainRow,
  type SettingId,
  type SettingKind,
  settings,
} from '../../../utils/screens/settings.ts';

/** Settings a person can state, with the name of their text. A list of domains has to be read. */
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
  'domainDefaults.requireSmtpAuth': 'onDefault',
  'domain.requireSmtpAuth': 'onDomain',
  'whitelist.entries': 'entries',
  'smtpAuthBypass.entries': 'bypassEntries',
  'log.deliveryLevel': 'deliveryLevel',
  'log.smtpLevel': 'smtpLevel',
  'smtpIn.allowRelay': 'allowRelay',
  'smtpIn.relayForAuthenticated': 'relayForAuthenticated',
  'smtpIn.localDeliveryAuth': 'localDeliveryAuth',
  'ids.rules': 'idsServices',
  'administrator.username': 'adminUsername',
  'domain.enabled': null,
  'domains.list': null,
  'administrators.list': null,
  'services.list': null,
} as const satisfies Record<SettingId, string | null>;

/** Lists of domains, administrators and services have to be read. */
const kinds = {
  number: 'number',
  boolean: 'boolean',
  accessRows: 'entries',
  text: 'text',
  idsRows: 'services',
  domainRows: null,
  administratorRows: null,
  serviceRows: null,
} as const satisfies Record<SettingKind, StatedField['kind'] | null>;

/** The options of two pull-downs. Of the log levels the vendor's help names two. */
const options = {
  log: ['detailed', 'exceptionsOnly', 'otherLevel'],
  relay: ['nobody', 'localUsers', 'localDomains', 'anyone'],
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
} as const;

function choicesOf(setting: SettingId): StatedField['choices'] | null {
  const list = setting === 'smtpIn.allowRelay' ? 'relay' : setting.startsWith('log.') ? 'log' : null;
  if (list === null) return null;
  return options[list].map((name) => ({ label: t(`panel.stated.${name}`), value: inProduct[name] }));
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
  // A list is stated as a whole, never through one of its rows.
  if (subject && !isPerDomain(setting)) return [];
  const choices = choicesOf(setting);
  const everyDomain = isPerDomain(setting) && subject === undefined;
  return [
    {
      setting,
      subjects: everyDomain ? enabledDomains(record) : subject ? [subject] : [],
      kind: everyDomain ? 'domains' : choices ? 'choice' : kind,
      label: t(`panel.stated.${name}`),
      canBeOff: kind === 'number' && setting !== 'product.build',
      ...(choices && { choices }),
    },
  ];
};

/** What a person may state for a finding: one value, or the boxes of the rule where one value would not tell. */
export function statedFields(
  finding: Finding,
  rule: Pick<Rule, 'stated' | 'marks'>,
  record: ServerRecord,
): readonly StatedField[] {
  if (finding.outcome !== 'unknown' && finding.outcome !== 'not-checked') return [];
  const asked = rule.stated ? [rule.stated] : rule.marks;
  return asked.flatMap((setting) => fieldOf(setting, finding.subject, record));
}
