import { type Conditions, factsOf } from '../../utils/audit/facts.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import { type Finding, findingKey } from '../../utils/baseline/finding.ts';
import type { Rule } from '../../utils/baseline/rule.ts';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import { endOfDay } from './statements.ts';

/** Who confirms, and the last day it stands. */
export interface Signed {
  readonly by: string;
  readonly untilDay: string;
}

/**
 * What a `likely` finding rests on without being certain, as statements of the same values: with them the verdict
 * stands, whichever it is. As recorded, so that a list seen in part stays one.
 */
export function confirmedReadings(
  record: ServerRecord,
  finding: Pick<Finding, 'subject'>,
  rule: Pick<Rule, 'id' | 'judge'>,
  conditions: Conditions,
  { by, untilDay }: Signed,
): readonly Reading[] {
  const wanted = findingKey({ rule: rule.id, subject: finding.subject });
  const keys = rule
    .judge(factsOf(record, conditions))
    .filter(({ subject }) => findingKey({ rule: rule.id, subject }) === wanted)
    .flatMap(({ basis }) => basis.map(readingKey));
  return [...new Set(keys)].flatMap((key): readonly Reading[] => {
    const reading = record.readings[key];
    if (reading?.confidence !== 'likely' || !reading.result.ok) return [];
    return [
      {
        ...reading,
        method: 'stated',
        confidence: 'stated',
        readAt: conditions.now,
        statedBy: by,
        until: endOfDay(untilDay),
      },
    ];
  });
}
