import type { PanelInput } from '../../../entrypoints/sidepanel/view/panel-view.ts';
import { words } from '../../../entrypoints/sidepanel/view/word-file.ts';
import { shippedAdvisories } from '../../../utils/baseline/advisories.ts';
import { rules } from '../../../utils/baseline/rules/index.ts';
import { now, recordOf, tabOf } from './fixtures.ts';

/** What the panel's view is built from: a server nobody has looked at, unless a test says more. */
export const input = (part: Partial<PanelInput> = {}): PanelInput => ({
  tab: tabOf('administrator'),
  access: { may: 'run', origin: 'http://mail.example.com:9998' },
  asked: null,
  record: recordOf([]),
  servers: [],
  which: {},
  apart: () => false,
  findings: [],
  counts: {},
  plan: [],
  relay: null,
  rules,
  words,
  advisories: shippedAdvisories,
  now,
  damaged: null,
  problem: null,
  putOff: false,
  questionsPutOff: false,
  paused: false,
  ...part,
});
