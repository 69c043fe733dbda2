import { describe, expect, it, vi } from 'vitest';
import { bringer } from '../../../utils/extension/bring.ts';

const setUp = (arrives: boolean, world: Record<string, unknown> = {}) => {
  const handed = { judge: () => 1 };
  const inject = vi.fn(async () => arrives && Reflect.set(world, 'slot', handed));
  const once = vi.fn();
  return { handed, inject, once, bring: bringer(world, 'slot', inject, once) };
};

describe('a script brought on demand', () => {
  it('is injected once, however many ask, and seen once', async () => {
    const { bring, handed, inject, once } = setUp(true);
    expect(await Promise.all([bring(), bring()])).toEqual([handed, handed]);
    expect(await bring()).toBe(handed);
    expect(inject).toHaveBeenCalledTimes(1);
    expect(once.mock.calls).toEqual([[handed]]);
  });

  it('is asked for again after it did not arrive', async () => {
    const { bring, inject, once } = setUp(false);
    await expect(bring()).rejects.toThrow('slot did not arrive');
    await expect(bring()).rejects.toThrow('slot did not arrive');
    expect(inject).toHaveBeenCalledTimes(2);
    expect(once).not.toHaveBeenCalled();
  });

  it('takes nothing that an earlier version left in the same world', async () => {
    const { bring, handed } = setUp(true, { slot: { judge: () => 0 } });
    expect(await bring()).toBe(handed);
    await expect(setUp(false, { slot: { judge: () => 0 } }).bring()).rejects.toThrow();
  });
});
