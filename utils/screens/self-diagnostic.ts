import type { Screen, Step, Way } from './screen.ts';

const legacy: readonly Step[] = [
  { labels: ['nav.settings'], kind: 'bar' },
  { labels: ['place.selfDiagnostic'], kind: 'tree' },
];

/** SmarterMail's own check of itself, a page without the product's frame. It may print the version. */
export const selfDiagnostic: Screen = {
  id: 'selfDiagnostic',
  evidence: ['place.selfDiagnostic', 'selfDiagnostic.results', 'selfDiagnostic.versions'],
  atLeast: 2,
  named: ['place.selfDiagnostic'],
  decidedOnly: true,
  fields: [],
};

export const selfDiagnosticWay: Way = {
  path: { L5: legacy, L7: legacy },
  grounds: 'documented',
  source: 'the article; markup of About/Checkup.aspx of 5.x',
};
