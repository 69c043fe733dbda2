import english from './en.json' with { type: 'json' };

/** Names for SmarterMail's own words. A language is one file beside this one; what it lacks falls back to English. */
export type LabelKey = keyof typeof english;

/** Every wording in the documented family of a label. */
export type LabelCatalogue = Readonly<Record<LabelKey, readonly string[]>>;

export const englishLabels: LabelCatalogue = english;
