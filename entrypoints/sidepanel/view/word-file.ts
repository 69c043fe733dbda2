import english from '../../../utils/baseline/words/en.json' with { type: 'json' };
import type { Words } from '../../../utils/baseline/words.ts';

/** The rules' words. The panel carries them; content script and worker do not. */
export const words: Words = english as Words;
