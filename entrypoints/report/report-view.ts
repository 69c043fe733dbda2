import type { ReportView } from '../../components/report/ReportPage.tsx';
import { checklistOf } from '../../utils/audit/checklist.ts';
import type { Conditions } from '../../utils/audit/facts.ts';
import type { ServerRecord } from '../../utils/audit/record.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import { scoreView } from '../sidepanel/view/score-view.ts';
import { sectionsOf } from '../sidepanel/view/sections.ts';
import { serverView } from '../sidepanel/view/server-view.ts';
import { words } from '../sidepanel/view/word-file.ts';

/** The records as the report shows them, by server id. */
export function reportView(records: readonly ServerRecord[], conditions: Conditions): ReportView {
  const servers = records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => {
      const { findings, counts } = checklistOf(record, conditions);
      return {
        id: record.id,
        server: serverView(record, record.origins[0] ?? record.id, conditions.now),
        score: scoreView(findings, words),
        counts,
        sections: sectionsOf({
          record,
          findings,
          rules,
          words,
          advisories: conditions.advisories,
          unsaved: [],
        }),
      };
    });
  return { servers, madeAt: conditions.now, advisoriesAsOf: conditions.advisories.asOf };
}
