import badge from './badge.css?inline';
import base from './base.css?inline';

/** The shadow root's sheet, as text: nothing of ours is reachable from the web. */
export const overlayStyles = [base, badge].join('\n');
