import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { ClickPath } from './ClickPath.tsx';
import type { JourneyView } from './journey-view.ts';
import type { PanelActions } from './panel-actions.ts';

/** The question before unsaved edits are left. It takes the focus: it stands between a press and its effect. */
function Asking({ onAnswer }: { readonly onAnswer: (leave: boolean) => void }) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <fieldset class="journey journey-asking">
      <legend>{t('panel.journey.leave')}</legend>
      <div class="actions">
        <button type="button" ref={stay} onClick={() => onAnswer(false)}>
          {t('panel.journey.stay')}
        </button>
        <button type="button" class="quiet" onClick={() => onAnswer(true)}>
          {t('panel.journey.goAnyway')}
        </button>
      </div>
    </fieldset>
  );
}

function Stop({ onStop }: { readonly onStop: () => void }) {
  return (
    <button type="button" class="quiet" onClick={onStop}>
      {t('panel.journey.stop')}
    </button>
  );
}

/** Where a journey stopped, in words. */
export const failure = (step: string | null): string =>
  step === null ? t('panel.path.unknown') : t('panel.journey.failed', [step]);

/** How the way to a screen is going, beside the button that started it. */
export function Journey({
  journey,
  actions,
}: {
  readonly journey: JourneyView;
  readonly actions: Pick<PanelActions, 'answer' | 'guide'>;
}) {
  const screen = t(`screen.${journey.screen}`);
  switch (journey.kind) {
    case 'asking':
      return <Asking onAnswer={actions.answer} />;
    case 'going':
      return (
        <p class="journey journey-going">
          {journey.step === null
            ? t('panel.journey.going', [screen])
            : t('panel.journey.step', [screen, journey.step])}
        </p>
      );
    case 'person':
      return (
        <div class="journey journey-person" role="status">
          <p>{t('panel.journey.person', [journey.step, screen])}</p>
          <Stop onStop={() => actions.answer(false)} />
        </div>
      );
    case 'guiding':
      return (
        <div class="journey journey-guiding" role="status">
          <p>{t('panel.journey.guiding', [String(journey.number), String(journey.of), journey.step])}</p>
          <Stop onStop={() => actions.answer(false)} />
        </div>
      );
    case 'arrived':
      return <p class="journey journey-arrived">{t('panel.journey.arrived', [screen])}</p>;
    case 'failed':
      return (
        <div class="journey journey-failed">
          <p>{failure(journey.step)}</p>
          {journey.path.length > 0 && <p>{t('panel.journey.byHand')}</p>}
          {journey.path.length > 0 && <ClickPath path={journey.path} />}
          {journey.path.length > 0 && (
            <button type="button" onClick={actions.guide}>
              {t('panel.journey.guide')}
            </button>
          )}
        </div>
      );
  }
}
