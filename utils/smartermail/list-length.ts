import { normalise } from './text.ts';

const number = '(\\d[\\d.,\\s\\u202F]*)';
const counts = [
  new RegExp(`${number}\\s*(?:-|\\u2013|to)\\s*${number}\\s*(?:out of|of|/|\\||von|sur)\\s*${number}`, 'i'),
  new RegExp(`(?:showing|seen|displaying)\\s+${number}\\s+(?:out )?of\\s+${number}`, 'i'),
  new RegExp(
    `^\\(?${number}\\s+(?:of|/)\\s+${number}\\s*(?:items?|entries|rows|records|results|domains?)?\\)?$`,
    'i',
  ),
  new RegExp(`^total:?\\s*${number}`, 'i'),
  new RegExp(`^\\(?${number}\\s+(?:items?|entries|rows|records|results|domains?)\\)?$`, 'i'),
];
const pages = /^(?:page)?\s*\d*\s*(?:of|\/)\s*(\d+)$/i;
/** Words that speak of a part and not of how long the whole is. */
const part = /^(only|showing|displaying)( only)? (the )?(first|last|latest|newest|top|most recent)\b/i;
export const digits = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** The length of a list as a text near it says: a number, null for "there is more", undefined for nothing. */
export const lengthSaid = (text: string): number | null | undefined => {
  for (const count of counts) {
    const found = count.exec(text);
    if (found) return digits(found.at(-1));
  }
  if (part.test(text)) return null;
  const page = pages.exec(text);
  return page && Number(page[1]) > 1 ? null : undefined;
};

const things =
  '(items?|entry|entries|records?|rows?|rules?|domains?|administrators?|addresses|ip addresses|data)';
/**
 * What lists say that hold nothing, as a whole sentence. Anything more in it ("no items match", "no response", "no entries
 * yet: loading") may have another reason than that there is nothing.
 */
const nothing = new RegExp(
  `^((there (are|is) )?(currently )?no ${things}( (found|to (show|display)( in this (view|list))?|in (this|the) (list|table)|available( in table)?|(have|has) been (added|created|configured|defined)))?|(the|this) (list|whitelist|table|grid) is empty|nothing to (show|display)|none|\\(none\\)|empty)[.!]?$`,
);
export const saysNothing = (text: string): boolean =>
  !/^no data( found| available)?[.!]?$/.test(normalise(text)) && nothing.test(normalise(text));

/** Words of trouble or of waiting over a list without rows: it may have rows all the same. */
export const saysTrouble = (text: string): boolean =>
  /\b(errors?|could ?n[o']t|can(not|'t)|unable|failed|failure|loading|please wait|try again|timed out|no (response|permission)|denied|not (authori[sz]ed|allowed|available|loaded))\b/i.test(
    text,
  );

const more =
  /^((load|show|view|see|get) )?more( (rows|items|entries|records|results|domains))?$|^(load|show|view|see|display) (all|the rest|\d+ more)( \(?[\d.,]+\)?)?( (rows|items|entries|records|results|domains|addresses))?$|^next( page| \d+| \d+ (items|entries|rows))?$|^last( page)?$|^[>\u203A\u00BB\u2192]+$/;
/** Words on what brings more of a list; arrows and dots beside the words say the same again. */
export const bringsMore = (words: string): boolean => {
  const bare = normalise(words).replace(/^[.\s]+|(?<=\w\)?)[.\s>\u203A\u00BB\u2192]+$/g, '');
  return more.test(bare);
};
