import type { Messages } from '../../../utils/audit/protocol.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';

/** The background's answer to `hello`, of a server that nothing is known of. */
export const greeting: Messages['hello']['answer'] = {
  tabId: 7,
  frameId: 0,
  record: null,
  departure: null,
  paused: false,
  language: 'en',
  labels: englishLabels,
  advisories: null,
  now: null,
};
