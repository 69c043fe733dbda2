import { useEffect } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import type { SweepView } from './domains-view.ts';
import { usePanelTools } from './panel-context.ts';

/** How far a sweep has come, in words. */
const reached = (done: number, total: number): string => t('panel.sweep.running', [done, total]);

function Running({ done, total, click = null }: Extract<SweepView, { kind: 'running' }>) {
  const { actions } = usePanelTools();
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') actions.stopSweep();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions]);
  const text = total === null ? t('panel.sweep.listing') : reached(done, total);
  return (
    <>
      <div class="sweep-progress">
        <progress
          aria-label={t('panel.sweep.progress')}
          aria-valuetext={text}
          {...(total === null ? {} : { max: Math.max(total, 1), value: done })}
        />
        <span class="sweep-reached">{text}</span>
      </div>
      {click !== null && <p class="journey journey-person">{t('panel.sweep.click', [click])}</p>}
      <div class="actions">
        <button type="button" onClick={() => actions.stopSweep()}>
          {t('panel.sweep.stop')}
        </button>
      </div>
    </>
  );
}

/** What is done is said before it is: requests by their number, as far as there is one. */
function Before({ by, domains }: Extract<SweepView, { kind: 'offered' }>) {
  if (by === 'clicks') return <p class="hint">{t('panel.sweep.opens')}</p>;
  return (
    <p class="hint">
      {domains === null || domains === 0
        ? t('panel.sweep.sendsList')
        : t('panel.sweep.sends', [domains + 1, domains])}{' '}
      {t('panel.sweep.changesNothing')}
    </p>
  );
}

/** In words, once: for the one who does not see the bar too. */
export const sweepAnnouncement = (sweep: SweepView | null): string | null => {
  switch (sweep?.kind) {
    case 'running':
      return t('panel.sweep.spoken', [sweep.total ? Math.floor((4 * sweep.done) / sweep.total) * 25 : 0]);
    case 'stopped':
      return t(`panel.sweep.why.${sweep.why ?? 'closed'}`);
    case 'done':
      return t(sweep.by === 'clicks' ? 'panel.sweep.opened' : 'panel.sweep.done', sweep.domains);
    default:
      return null;
  }
};

function Idle({ sweep }: { readonly sweep: Exclude<SweepView, { kind: 'running' }> }) {
  const { actions } = usePanelTools();
  switch (sweep.kind) {
    case 'offered':
      return (
        <>
          <Before {...sweep} />
          <div class="actions">
            <button type="button" onClick={() => actions.sweep('all')}>
              {t('panel.sweep.start')}
            </button>
          </div>
        </>
      );
    case 'stopped':
      return (
        <>
          <p>
            {sweepAnnouncement(sweep)} {sweep.done > 0 && t('panel.sweep.kept')}
          </p>
          <div class="actions">
            <button type="button" onClick={() => actions.sweep('rest')}>
              {sweep.total > 0 ? t('panel.sweep.rest', [sweep.done, sweep.total]) : t('panel.sweep.restList')}
            </button>
            <button type="button" class="quiet" onClick={() => actions.sweep('all')}>
              {t('panel.sweep.again')}
            </button>
          </div>
        </>
      );
    case 'done':
      return (
        <>
          <p>{sweepAnnouncement(sweep)}</p>
          <div class="actions">
            <button type="button" class="quiet" onClick={() => actions.sweep('all')}>
              {t('panel.sweep.again')}
            </button>
          </div>
        </>
      );
  }
}

/** Reads the settings of every domain, when it is pressed: offered, on its way, or how it ended. */
export function DomainSweep({ sweep }: { readonly sweep: SweepView }) {
  return (
    <section class="sweep" data-sweep={sweep.kind} aria-label={t('panel.sweep.title')}>
      {sweep.kind === 'running' ? <Running {...sweep} /> : <Idle sweep={sweep} />}
    </section>
  );
}
