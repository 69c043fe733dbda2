import meter from '../password/meter.css?inline';
import card from './card.css?inline';

/** What card and meter add to the shadow root's sheet, as text. */
export const cardStyles = [card, meter].join('\n');
