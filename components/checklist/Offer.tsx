import { t } from '../../utils/i18n/t.ts';
import type { OfferView } from './closed-view.ts';
import { usePanelTools } from './panel-context.ts';

export const askedText = (asked: NonNullable<OfferView['asked']>): string => t(`panel.offer.${asked}`);

/** The question whether Palisade may be used on an address. It can be put again as often as wanted. */
export function Offer({ offer }: { readonly offer: OfferView }) {
  const { actions } = usePanelTools();
  const { origin, prompt, asked } = offer;
  return (
    <>
      <p class="hint">{t(prompt ? 'panel.offer.browserAsks' : 'panel.offer.weAsk')}</p>
      <button type="button" onClick={() => actions.use(offer)}>
        {t('panel.offer.use', [origin])}
      </button>
      {asked && <p data-asked={asked}>{askedText(asked)}</p>}
    </>
  );
}
