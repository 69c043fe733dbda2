// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeProduct } from '../../../utils/audit/blank-record.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { learnGeneration } from '../../../utils/smartermail/generation.ts';
import type { Product } from '../../../utils/smartermail/product.ts';

const product = (generation: Product['generation']): Product => ({
  generation,
  version: '100.0.9777',
  build: 9777,
  edition: null,
  hostname: null,
});
const before = product('M100');
const learned = (from: Product = before) => learnGeneration(from, document, englishLabels).generation;
const entry = (words: string): string => `<div class="item"><span>${words}</span></div>`;
const split = ['General', 'SMTP In', 'SMTP Out', 'Other Protocols'].map(entry).join('');

describe('the newest pages', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });

  it('are told by a menu that is drawn late, of whatever elements', () => {
    expect(learned()).toBe('M100');
    document.body.innerHTML = `<div>${split}</div>`;
    expect(learned()).toBe('M100n');
  });

  it('are not told by one of the two words, which a card of the older page has too', () => {
    document.body.innerHTML = `${entry('Protocols')}<md-card><span>SMTP In</span></md-card>`;
    expect(learned()).toBe('M100');
    document.body.innerHTML = entry('Other Protocols');
    expect(learned()).toBe('M100');
  });

  it('are not told by words inside a sentence, in a list, in a script, or out of sight', () => {
    document.body.innerHTML = '<p>SMTP In and Other Protocols</p>';
    expect(learned()).toBe('M100');
    document.body.innerHTML =
      '<div role="row"><span>SMTP In</span></div><div role="row"><span>Other Protocols</span></div>';
    expect(learned()).toBe('M100');
    document.body.innerHTML = `<div style="display: none">${split}</div><script type="text/x">Other Protocols</script>`;
    expect(learned()).toBe('M100');
  });

  it('are only looked for where 100.x is known', () => {
    document.body.innerHTML = split;
    for (const other of ['L5', 'L7', 'M16', null] as const) expect(learned(product(other))).toBe(other);
  });

  it('stay known where the menu is not in sight', () => {
    expect(learned(product('M100n'))).toBe('M100n');
  });
});

describe('in the record', () => {
  const merged = (old: Product['generation'], next: Product['generation']) =>
    mergeProduct(product(old), product(next)).generation;

  it('what was learned once stays, and what is known takes its place', () => {
    expect(merged('M100', 'M100n')).toBe('M100n');
    expect(merged('M100n', 'M100')).toBe('M100n');
    expect(merged('M100n', null)).toBe('M100n');
    expect(merged('M16', 'M100')).toBe('M100');
  });
});
