import type { Stretch } from './cheapest-path.ts';
import { fold } from './fold.ts';

/**
 * Keys that lie side by side, by layout: rows, columns from left to right, and up and down between two rows. zxcvbn
 * knows QWERTY, Dvorak and keypads. The layouts: kbdlayout.info (KBDGR, KBDFR, KBDRU, KBDHE), drawn from it by hand.
 */
const rows: readonly string[] = [
  'qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv5tgb6yhn7ujm qazwsxedcrfvtgbyhnujm 1q2w3e4r5t6y7u8i9o0p qaswedfrgthyjukilop',
  'qwertzuiopü+ asdfghjklöä# <yxcvbnm,.- 1234567890ß !"§$%&/()=? 1qay2wsx3edc4rfv5tgb6zhn7ujm qaywsxedcrfvtgbzhnujm 1q2w3e4r5t6z7u8i9o0pß',
  'azertyuiop^$ qsdfghjklmù* <wxcvbn,;:! &é"\'(-è_çà)= 1aqw2zsx3edc4rfv5tgb6yhn aqwzsxedcrfvtgbyhn 1a2z3e4r5t6y7u8i9o0p',
  'йцукенгшщзхъ фывапролджэ ячсмитьбю. !"№;%:?*() 1йфя2цыч3увс4кам5епи6нрт7гоь йфяцычувскамепинрт 1й2ц3у4к5е6н7г8ш9щ0з',
  ';ςερτυθιοπ ασδφγηξκλ ζχψωβνμ,./',
].flatMap((layout) => layout.split(' '));

/** A text of the same length, so that places in it stay true. */
const lowerCase = (text: string): string =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });

const shortest = 4;
/** Some dozens of rows, from any key, in either direction: a few hundred tries. */
const cost = 2.5;
const again = 0.5;

const bothWays = [...new Set(rows.flatMap((row) => [row, fold(row).text]))]
  .filter((row) => row.length >= shortest)
  .flatMap((row) => [row, [...row].reverse().join('')]);

/** Every four keys of a row, and where they stand in which row. */
const beginnings = new Map<string, { readonly row: string; readonly at: number }[]>();
for (const row of bothWays) {
  for (let at = 0; at + shortest <= row.length; at++) {
    const keys = row.slice(at, at + shortest);
    beginnings.set(keys, [...(beginnings.get(keys) ?? []), { row, at }]);
  }
}

/** Where a text follows the keys of a keyboard row, at any place and for as long as it does. */
export function rowStretches(typed: string): Stretch[] {
  const text = lowerCase(typed);
  const found: Stretch[] = [];
  for (let from = 0; from + shortest <= text.length; from++) {
    for (const { row, at } of beginnings.get(text.slice(from, from + shortest)) ?? []) {
      let length = shortest;
      while (at + length < row.length && text[from + length] === row[at + length]) length++;
      const shifted = typed.slice(from, from + length) === text.slice(from, from + length) ? 0 : again;
      found.push({ from, to: from + length, cost: cost + shifted, reason: 'keyboard-row' });
    }
  }
  return found;
}
