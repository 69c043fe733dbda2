const syllables = 'zu vok pli gra tem do xil ur bo snee kwa fej mo lur tag wib yor dax hem qui'.split(' ');
/** A name, not a word: no translation touches it. */
const kept = new Set(['SmarterMail']);

function made(word: string): string {
  if (kept.has(word)) return word;
  let hash = 2166136261;
  for (const letter of word.toLowerCase())
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  let result = '';
  for (let left = hash; left > 0; left = Math.floor(left / (4 * syllables.length)))
    result += syllables[left % syllables.length] ?? '';
  return /^\p{Lu}/u.test(word) ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}

const inText = /\{\{[\s\S]*?\}\}|&#?\w+;|\p{L}[\p{L}']*/gu;
const literal = /'([^']*)'/g;

/**
 * A language that nobody knows: every word of `text` becomes a made-up one, the same word always the same. Digits,
 * punctuation and entities stay; of an expression in braces only its quoted words change.
 */
export const nonsense = (text: string): string =>
  text.replace(inText, (found) => {
    if (found.startsWith('{{')) return found.replace(literal, (_, words: string) => `'${nonsense(words)}'`);
    return found.startsWith('&') ? found : made(found);
  });

const pieces = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const wordsInTag = /(\s(?:label|aria-label|placeholder|title)=")([^"]*)"/g;

/** A template with the words people see and hear replaced; its structure, names and expressions stay. */
export const nonsenseTemplate = (html: string): string =>
  html.replace(pieces, (piece) => {
    if (piece.startsWith('<!--')) return piece;
    if (!piece.startsWith('<')) return nonsense(piece);
    return piece.replace(wordsInTag, (_, before: string, words: string) => `${before}${nonsense(words)}"`);
  });
