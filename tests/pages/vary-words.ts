import { isLabel, pick, plain, settingRows, textsOf } from './vary.ts';
import type { Scene } from './vary-harder.ts';

/** Cuts long labels short; says which. */
export const shorten = (labels: readonly Text[], random: () => number): readonly string[] =>
  labels.flatMap((text) => {
    const whole = text.data.trim();
    if (whole.length < 16 || random() < 0.5) return [];
    const end = random() < 0.5 ? '\u2026' : '...';
    text.data = `${whole.slice(0, Math.floor(whole.length * (0.4 + random() * 0.5))).trimEnd()}${end}`;
    if (random() < 0.2) text.parentElement?.setAttribute('title', whole);
    return [whole];
  });

/** Spaces, hyphens and marks that a reader of the page does not see, or takes for none of the label. */
export const spaces = ({ document, random }: Scene): void => {
  for (const text of textsOf(document.body)) {
    if (random() < 0.4 || !isLabel(text)) continue;
    const bare = text.data.trim();
    const middle = Math.ceil(bare.length / 2);
    const ways = [
      bare.replace(/ /g, '\u202f'),
      bare.replace(/ /g, '\u00a0\u200b'),
      `${bare.slice(0, middle)}\u00ad${bare.slice(middle)}`,
      `\u200e${bare}\u200f`,
      bare.replace(/^[A-Z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      `${bare} *`,
      `${bare} (required)`,
      `${bare}:\u00a0`,
      `* ${bare}`,
      `${bare} ?`,
    ];
    text.data = pick(random, ways) ?? text.data;
  }
};

/** Numbers in other digits. A number box has none. */
export const digits = ({ document, random }: Scene): void => {
  const zero = pick(random, [0x660, 0x6f0, 0x966, 0xff10]) ?? 0x660;
  for (const row of settingRows(document))
    for (const box of row.querySelectorAll<HTMLInputElement>('input')) {
      if (!/^(text|)$/.test(box.getAttribute('type') ?? '') || !/^\d+$/.test(box.value)) continue;
      const value = box.value.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
      box.setAttribute('value', value);
      box.value = value;
    }
};

const length = /^minimum (password )?length$/;
const said = /^\s*\(?characters\)?\s*$/i;

/** Where the unit of a length stands: in its label, behind its box, nowhere. */
export const units = ({ document, random }: Scene): void => {
  for (const text of textsOf(document.body)) {
    if (!length.test(plain(text.data))) continue;
    const row = settingRows(document).find((one) => one.contains(text));
    const box = row?.querySelector('input:not([type=checkbox]):not([type=radio]),select');
    if (!row || !box) continue;
    for (const unit of textsOf(row)) if (said.test(unit.data)) unit.data = '';
    const place = random();
    if (place < 0.4) text.data = `${text.data.trim().replace(/:$/, '')} (characters)`;
    else if (place < 0.7) box.after(pick(random, [' characters', ' chars', ' (characters)']) ?? '');
  }
};

const other: Readonly<Record<string, string>> = {
  a: '\u00e4',
  e: '\u00ea',
  i: 'y',
  o: '\u00f8',
  u: '\u016f',
  s: 'z',
  t: 'th',
  r: 'rr',
  n: 'm',
  l: '\u0142',
};
const foreign = (text: string): string =>
  // What is an abbreviation here is one there.
  text.replace(/\p{L}{2,}/gu, (word) =>
    /^\p{Lu}+$/u.test(word) ? word : word.replace(/[aeioustrnl]/g, (letter) => other[letter] ?? letter),
  );

/** Every word in a language that nobody knows. */
export const translate = (document: Document): void => {
  for (const text of textsOf(document.body)) text.data = foreign(text.data);
  document.title = foreign(document.title);
  for (const option of document.body.querySelectorAll('option'))
    if (option.childElementCount === 0) option.textContent = foreign(option.textContent ?? '');
  for (const name of ['aria-label', 'title', 'placeholder'])
    for (const element of document.body.querySelectorAll(`[${name}]`))
      element.setAttribute(name, foreign(element.getAttribute(name) ?? ''));
};
