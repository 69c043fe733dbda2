import { t } from '../../utils/i18n/t.ts';
import type { Closed, OfferView } from './closed-view.ts';
import { Offer } from './Offer.tsx';
import { usePanelTools } from './panel-context.ts';

/** Message names know no hyphen. */
const names = {
  loading: 'loading',
  'not-smartermail': 'notSmartermail',
  'no-access': 'noAccess',
  'not-enabled': 'notEnabled',
  'no-web': 'noWeb',
  reload: 'reload',
  private: 'private',
  mailbox: 'mailbox',
  'no-record': 'noRecord',
  'not-administrator': 'notAdministrator',
  'not-recognised': 'notRecognised',
} as const satisfies Record<Closed, string>;

/** What the panel says where there is nothing to check, and what would change that. */
export function ClosedState({
  why,
  offer,
}: {
  readonly why: Closed;
  readonly offer?: OfferView | undefined;
}) {
  const { actions } = usePanelTools();
  const name = names[why];
  return (
    <section class="closed" data-state={why}>
      <h1>{t(`panel.state.${name}.title`)}</h1>
      <p>{t(`panel.state.${name}.text`)}</p>
      {offer && <Offer offer={offer} />}
      {why === 'not-recognised' && (
        <button type="button" onClick={() => actions.begin()}>
          {t('panel.state.notRecognised.begin')}
        </button>
      )}
    </section>
  );
}
