import { evaluate } from '../../utils/baseline/evaluate.ts';
import type { Finding, RuleId } from '../../utils/baseline/finding.ts';
import type { ServerFacts } from '../../utils/baseline/rule.ts';
import { factsFrom } from './facts.ts';

const rulesOf = (server: Partial<ServerFacts>, which: (finding: Finding) => boolean): readonly RuleId[] => [
  ...new Set(
    evaluate(factsFrom({ server }))
      .filter(which)
      .map(({ rule }) => rule),
  ),
];

/** What no page shows, on such a server: it is asked of a person, whatever is read. In the order of the rules. */
export const askedOfPerson = (server: Partial<ServerFacts>): readonly RuleId[] =>
  rulesOf(server, ({ outcome }) => outcome === 'review');

/** Whose place nobody knows in that version, so that no visit answers them. */
export const placeUnknown = (server: Partial<ServerFacts>): readonly RuleId[] =>
  rulesOf(server, ({ reason }) => reason === 'place-unknown');
