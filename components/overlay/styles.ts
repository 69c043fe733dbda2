import meter from '../password/meter.css?inline';
import badge from './badge.css?inline';
import base from './base.css?inline';
import card from './card.css?inline';

/** The shadow root's sheet, as text: nothing of ours is reachable from the web. */
export const overlayStyles = [base, badge, card, meter].join('\n');
