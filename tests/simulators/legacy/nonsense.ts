/** The product's own name is the same in every language. */
const kept = 'SmarterMail';

const after = (letters: string, letter: string): string =>
  letters[(letters.indexOf(letter) + 1) % letters.length] ?? letter;

const otherLetter = (letter: string): string => {
  const low = letter.toLowerCase();
  const other = after('aeiou'.includes(low) ? 'aeiou' : 'bcdfghjklmnpqrstvwxyz', low);
  return letter === low ? other : other.toUpperCase();
};

/** Words in a language that nobody knows: the same word always becomes the same word. Digits and signs stay. */
export const nonsense = (text: string): string =>
  text.replace(/[A-Za-z]+/g, (word) => (word === kept ? word : word.replace(/./g, otherLetter)));

const nonsenseText = (text: string): string =>
  text.replace(
    /(&#?\w+;)|([^&]+)/g,
    (_all, entity?: string, words?: string) => entity ?? nonsense(words ?? ''),
  );

const shownAttribute = /\s(title|alt|aria-label|placeholder)="([^"]*)"/g;

const nonsenseTag = (tag: string): string => {
  const named = tag.replace(
    shownAttribute,
    (_all, name: string, text: string) => ` ${name}="${nonsenseText(text)}"`,
  );
  return /^<input\b[^>]*type="submit"/.test(named)
    ? named.replace(/\svalue="([^"]*)"/, (_all, text: string) => ` value="${nonsenseText(text)}"`)
    : named;
};

const parts = /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>|[^<]+/g;

/** A rendered page with every word that is shown replaced; ids, names, addresses and scripts stay. */
export const nonsensePage = (html: string): string =>
  html.replace(parts, (part) => {
    if (/^<(!|script|style)/.test(part)) return part;
    return part.startsWith('<') ? nonsenseTag(part) : nonsenseText(part);
  });
