import { t } from '../../utils/i18n/t.ts';
import { longDay } from '../ui/dates.ts';
import { SeverityTag } from '../ui/SeverityTag.tsx';
import type { FlawView } from './about-server.ts';

const facts = ({ fixed, exploited }: FlawView): readonly string[] => [
  ...(exploited ? [t('panel.flaw.exploited', [longDay(exploited.since)])] : []),
  ...(exploited?.ransomware ? [t('panel.flaw.ransomware')] : []),
  fixed === null ? t('panel.flaw.unfixed') : t('panel.flaw.fixed', [fixed]),
];

/** The published vulnerabilities a build has. */
export function Flaws({ flaws }: { readonly flaws: readonly FlawView[] }) {
  if (flaws.length === 0) return null;
  return (
    <ul class="flaws">
      {flaws.map((flaw) => (
        <li key={flaw.id} data-flaw={flaw.id}>
          <span class="flaw-name">
            <code>{flaw.id}</code> <SeverityTag severity={flaw.severity} />
          </span>
          <span class="hint">{facts(flaw).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
