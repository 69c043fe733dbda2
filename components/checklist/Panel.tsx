import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Checklist } from './Checklist.tsx';
import { ClosedState } from './ClosedState.tsx';
import { sweepAnnouncement } from './DomainSweep.tsx';
import type { SweepView } from './domains-view.ts';
import { failure } from './Journey.tsx';
import type { JourneyView } from './journey-view.ts';
import type { FormDefaults, PanelView } from './model.ts';
import { Notices } from './Notices.tsx';
import { askedText } from './Offer.tsx';
import type { PanelActions } from './panel-actions.ts';
import { PanelToolsProvider } from './panel-context.ts';
import { ServerHeader } from './ServerHeader.tsx';
import type { ListOrder } from './ViewSwitch.tsx';

function Footer({ view, actions }: { readonly view: PanelView; readonly actions: PanelActions }) {
  return (
    <footer class="footer">
      {view.kind === 'checklist' && (
        <>
          {!view.paused && (
            <button type="button" class="quiet" onClick={() => actions.pauseMarks(true)}>
              {t('panel.marks.hide')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => actions.exportReport()}>
            {t('panel.report.save')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.openReport()}>
            {t('panel.report.open')}
          </button>
        </>
      )}
      <button type="button" class="quiet" onClick={() => actions.openOptions()}>
        {t('panel.options.open')}
      </button>
    </footer>
  );
}

function Hidden({ onShow }: { readonly onShow: () => void }) {
  return (
    <Notice tone="plain">
      <p>{t('panel.marks.hidden')}</p>
      <button type="button" class="quiet" onClick={() => onShow()}>
        {t('panel.marks.show')}
      </button>
    </Notice>
  );
}

const announcement = (view: PanelView, journey: JourneyView | null, sweep: SweepView | null): string => {
  if (journey) {
    const screen = t(`screen.${journey.screen}`);
    if (journey.kind === 'arrived') return t('panel.journey.arrived', [screen]);
    if (journey.kind === 'failed') return failure(journey.step);
    if (journey.kind === 'going') return t('panel.journey.going', [screen]);
  }
  if (view.kind === 'closed' && view.offer?.asked) return askedText(view.offer.asked);
  if (view.kind !== 'checklist') return '';
  const swept = sweepAnnouncement(sweep);
  if (swept !== null) return swept;
  const { counts } = view;
  return t('panel.counts.spoken', [counts.fail, counts.review, counts.unknown, counts['not-checked']]);
};

/** The side panel. */
export function Panel({
  view,
  journey,
  sweep = null,
  defaults,
  actions,
}: {
  readonly view: PanelView;
  readonly journey: JourneyView | null;
  readonly sweep?: SweepView | null;
  readonly defaults: FormDefaults;
  readonly actions: PanelActions;
}) {
  const [order, setOrder] = useState<ListOrder>('plan');
  return (
    <PanelToolsProvider value={{ actions, defaults, journey, sweep }}>
      <main class="panel" data-view={view.kind}>
        {view.kind !== 'closed' && <ServerHeader server={view.server} />}
        <Notices notices={view.notices.filter(({ kind }) => kind !== 'not-settings' || journey === null)} />
        {view.kind === 'closed' && <ClosedState why={view.why} offer={view.offer} />}
        {view.kind === 'login' && (
          <section class="closed" data-state="login">
            <p>{t('panel.state.login')}</p>
          </section>
        )}
        {view.kind === 'checklist' && (
          <>
            {view.paused && <Hidden onShow={() => actions.pauseMarks(false)} />}
            <Checklist view={view} key={view.server.origin} order={order} onOrder={setOrder} />
          </>
        )}
        <Footer view={view} actions={actions} />
      </main>
      <LiveRegion text={announcement(view, journey, sweep)} />
    </PanelToolsProvider>
  );
}
