import type { Simpler } from './fold.ts';

const most = 1;

/** The smallest unit a text repeats, by the failure function of Knuth, Morris and Pratt; linear in its length. */
function periodOf(text: string): number {
  const border = new Uint16Array(text.length);
  let matched = 0;
  for (let at = 1; at < text.length; at++) {
    while (matched > 0 && text[at] !== text[matched]) matched = border[matched - 1] ?? 0;
    if (text[at] === text[matched]) matched++;
    border[at] = matched;
  }
  return text.length - (border[text.length - 1] ?? 0);
}

/** `aabbccdd` is guessed as `abcd`: every character as often as every other. */
export function thinned(text: string): Simpler {
  const runs = text.match(/(.)\1*/gsu) ?? [];
  const lengths = new Set(runs.map((run) => [...run].length));
  const [times = 1] = lengths;
  if (runs.length < 2 || times < 2 || lengths.size > 1) return { text, cost: 0 };
  return { text: runs.map((run) => run.slice(0, run.length / times)).join(''), cost: Math.log10(times) };
}

/** `letmeinletmein` is guessed as `letmein`, with little added for how often. Texts up to 65,535 code units. */
export function unitOf(text: string): Simpler {
  const period = text.length > 1 ? periodOf(text) : text.length;
  const times = period === 0 ? 1 : text.length / period;
  return times < 2
    ? { text, cost: 0 }
    : { text: text.slice(0, period), cost: Math.min(most, Math.log10(times)) };
}

/** Drops what only repeats three characters seen before: a long run with another end is not a long password. */
export function squeeze(text: string): Simpler {
  const seen = new Set<string>();
  let kept = text.slice(0, 2);
  let dropped = 0;
  for (let at = 2; at < text.length; at++) {
    const three = text.slice(at - 2, at + 1);
    if (seen.has(three)) dropped++;
    else kept += text[at] ?? '';
    seen.add(three);
  }
  return { text: kept, cost: Math.min(most, Math.log10(1 + dropped)) };
}
