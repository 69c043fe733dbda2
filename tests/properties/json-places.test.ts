import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson, plainOf } from '../../utils/baseline/json-places.ts';

const read = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const shallow = fc.json({ maxDepth: 4 });
const damaged = fc
  .tuple(
    shallow,
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom('', ',', '"', '}', '[', '0', '-', '.', ' ', '\\', 'x', '/*', '//'),
  )
  .map(([text, place, length, by]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + by + text.slice(at + length);
  });

it('takes what JSON.parse takes, as it takes it, and nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(shallow, damaged, fc.string()), (text) => {
      const ours = parseJson(text);
      expect(ours.ok ? plainOf(ours.value) : undefined).toEqual(read(text));
    }),
    { numRuns: 2_000 },
  );
});
