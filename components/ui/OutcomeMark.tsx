import type { Outcome } from '../../utils/baseline/finding.ts';
import { outcomeWord, shapes } from './outcome-shapes.ts';

export function OutcomeShape({ outcome }: { readonly outcome: Outcome }) {
  const { outline, sign } = shapes[outcome];
  return (
    <svg class={`shape shape-${outcome}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {outline && <path class="outline" d={outline} />}
      {sign && <path class="sign" d={sign} />}
    </svg>
  );
}

export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span class={`outcome outcome-${outcome}`}>
      <OutcomeShape outcome={outcome} />
      <span class="outcome-word">{outcomeWord(outcome)}</span>
    </span>
  );
}
