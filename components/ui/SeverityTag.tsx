import type { Severity } from '../../utils/baseline/finding.ts';
import { t } from '../../utils/i18n/t.ts';

const bars: Readonly<Record<Severity, number>> = { critical: 4, high: 3, medium: 2, low: 1, info: 0 };

/** How much is at stake: a word, and as many bars as it weighs. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  return (
    <span class={`severity severity-${severity}`} title={t(`panel.severity.${severity}`)}>
      <svg viewBox="0 0 15 12" width="15" height="12" aria-hidden="true">
        {[0, 1, 2, 3].map((bar) => (
          <rect
            key={bar}
            class={bar < bars[severity] ? 'bar on' : 'bar'}
            x={0.5 + bar * 4}
            y={9 - bar * 3}
            width="2.5"
            height={2.5 + bar * 3}
          />
        ))}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
