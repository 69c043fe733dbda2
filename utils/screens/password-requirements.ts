import type { Field, Screen, Way } from './screen.ts';

const everywhere = ['L5', 'L7', 'M16', 'M100', 'M100n'] as const;

type Setting = Extract<Field['setting'], `password.${string}`>;

/** Settings here carry the names of their labels. */
const field = (
  setting: Setting,
  kind: Field['kind'],
  stem: RegExp,
  where: Field['in'] = everywhere,
): Field => ({
  setting,
  kind,
  stem,
  labels: [{ label: setting }],
  in: where,
  grounds: 'documented',
});

const fields: readonly Field[] = [
  { ...field('password.minLength', 'number', /(?<!ad)min|len/i), unit: 'characters' },
  field('password.requireNumber', 'boolean', /number|digit/i),
  field('password.requireCapital', 'boolean', /capital|upper/i),
  field('password.requireLower', 'boolean', /lower/i),
  field('password.requireSymbol', 'boolean', /symbol|special/i),
  field('password.notUserName', 'boolean', /user_?name/i),
  field('password.skipExisting', 'boolean', /exist/i),
  field('password.preventCommon', 'boolean', /common/i, ['M16', 'M100', 'M100n']),
  field('password.preventReuse', 'boolean', /reuse|previous|history/i, ['M16', 'M100', 'M100n']),
  field('password.retrieval', 'boolean', /retriev/i, ['M16', 'M100', 'M100n']),
  field('password.expires', 'boolean', /expir/i, ['M16', 'M100', 'M100n']),
];

/** The users' policy. Its twins show the same first six labels (trap T9). */
export const passwordRequirements: Screen = {
  id: 'passwordRequirements',
  evidence: [
    'password.minLength',
    'password.requireNumber',
    'password.requireCapital',
    'password.requireLower',
    'password.requireSymbol',
    'password.notUserName',
    'password.skipExisting',
    'password.preventCommon',
    'password.preventReuse',
    'password.retrieval',
    'password.expiration',
    'password.expires',
    'password.notificationTiming',
  ],
  atLeast: 2,
  named: ['place.passwordRequirements'],
  only: [
    'password.skipExisting',
    'password.retrieval',
    'password.expiration',
    'password.expires',
    'password.notificationTiming',
    'password.graceEnds',
    'password.gracePeriod',
  ],
  not: ['place.administrators', 'place.domainSettings'],
  server: true,
  fields,
};

export const passwordRequirementsWay: Way = {
  path: {
    L5: [
      { labels: ['nav.security'], kind: 'bar' },
      { labels: ['nav.advancedSettings'], kind: 'tree' },
      { labels: ['place.passwordRequirements'], kind: 'tree' },
    ],
    L7: [
      { labels: ['nav.security'], kind: 'bar' },
      { labels: ['nav.advancedSettings'], kind: 'tree' },
      { labels: ['place.passwordRequirements'], kind: 'tree' },
    ],
    M16: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.passwordRequirements'], kind: 'tree' },
    ],
    M100: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.passwordRequirements'], kind: 'tree' },
    ],
    M100n: [
      { labels: ['nav.settings'], kind: 'bar' },
      { labels: ['place.passwordRequirements'], kind: 'tree' },
    ],
  },
  grounds: 'documented',
  source: 'vendor help PasswordReqs v6, v12, v13, current; vendor KB a3178, a2750',
};

const sharedEvidence = [
  'password.minLength',
  'password.requireNumber',
  'password.requireCapital',
  'password.requireLower',
  'password.requireSymbol',
  'password.notUserName',
] as const;

/** The administrators' own policy on the newest builds: recognised so that it is never taken for the users'. */
export const administratorPasswordRequirements: Screen = {
  id: 'administratorPasswordRequirements',
  evidence: sharedEvidence,
  atLeast: 2,
  named: ['place.administrators'],
  fields: [
    {
      setting: 'administratorPassword.minLength',
      kind: 'number',
      unit: 'characters',
      stem: /min|len/i,
      labels: [{ label: 'password.minLength' }],
      in: ['M100n'],
      grounds: 'documented',
    },
  ],
};

export const administratorPasswordRequirementsWay: Way = {
  path: {},
  grounds: 'documented',
  source: 'vendor help Administrators, newest crawl',
};

/** One domain's override of the policy: recognised for the same reason. */
export const domainPasswordRequirements: Screen = {
  id: 'domainPasswordRequirements',
  evidence: sharedEvidence,
  atLeast: 2,
  named: ['place.domainSettings'],
  not: ['place.administrators'],
  fields: [],
};

export const domainPasswordRequirementsWay: Way = {
  path: {},
  grounds: 'assumed',
  source: 'public client code reading settings/domain/password-settings; labels not captured',
};
