import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgePage } from '../../utils/audit/judge-page.ts';
import { type Advisories, allAdvisories } from '../../utils/baseline/advisories.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import { findCautions } from '../../utils/smartermail/find-cautions.ts';
import { judgeOnce } from './judge-once.ts';
import { placeFindings } from './place-findings.ts';
import { type PageJudge, pageJudgeSlot } from './slot.ts';

/** Injected into a frame of SmarterMail that is neither a sign-in nor a mailbox. Adds one property to its isolated world. */
export default defineUnlistedScript(() => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const judge = judgeOnce(judgePage);
  // One object for one list: `judgeOnce` knows a list by that.
  const known = new WeakMap<Advisories, Advisories>();
  const listOf = (brought: Advisories | null): Advisories => {
    const all = (brought && known.get(brought)) ?? allAdvisories(brought);
    if (brought) known.set(brought, all);
    return all;
  };
  const handedOver: PageJudge = {
    judgePage: (origin, record, view, now, brought) =>
      judge(origin, record, view, { advisories: listOf(brought), now }),
    placeFindings: (findings, sightings) => placeFindings(findings, byId, sightings),
    findCautions: (document, labels, exceptions) =>
      findCautions(document, labels).map((caution) =>
        caution.kind === 'propagate' ? { ...caution, exceptions } : caution,
      ),
  };
  Reflect.set(globalThis, pageJudgeSlot, handedOver);
});
