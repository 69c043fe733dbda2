// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillPassword } from '../../../utils/actions/fill-password.ts';
import { createGenerator } from '../../../utils/password/generator.ts';
import { box, input, row, show } from './page.ts';

const made = 'Kt7-made-for-a-test';

beforeEach(() => show(row('New Password', box('new')), row('Confirm Password', box('again'))));

describe('filling the boxes', () => {
  it('sets both before it tells the page of either, by input and change', () => {
    const told: string[] = [];
    for (const name of ['input', 'change']) {
      document.body.addEventListener(name, (event) => {
        const { id } = event.target as HTMLInputElement;
        told.push(`${id} ${name} ${input('new').value === made && input('again').value === made}`);
      });
    }
    expect(fillPassword([input('new'), input('again')], made)).toBe(true);
    expect(told).toEqual(['new input true', 'new change true', 'again input true', 'again change true']);
  });

  it.each([
    ['disabled', ''],
    ['readonly', ''],
    ['maxlength', '10'],
  ])('leaves both alone where one is %s', (name, value) => {
    input('again').setAttribute(name, value);
    expect(fillPassword([input('new'), input('again')], made)).toBe(false);
    expect([input('new').value, input('again').value]).toEqual(['', '']);
  });
});

describe('the generator of a box', () => {
  const setUp = (words: () => Promise<readonly string[]> = async () => ['one', 'two']) => {
    const copy = vi.fn(async () => true);
    const changed = vi.fn();
    const field = input('new');
    const about = { role: 'new', scope: document.body, other: input('again') } as const;
    const place = { field, about, policy: () => null, names: () => [], changed };
    return { copy, changed, generator: createGenerator({ fill: fillPassword, copy, words }, place) };
  };

  it('fills nothing by itself; shows what it made until the box holds something else', async () => {
    const { generator, changed, copy } = setUp();
    expect(input('new').value).toBe('');
    generator.view().onCopy();
    generator.view().onGenerate('password');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    const text = input('new').value;
    expect(text).toHaveLength(20);
    expect(generator.view()).toMatchObject({ made: text, note: 'filled' });
    generator.view().onCopy();
    await vi.waitFor(() => expect(generator.view().note).toBe('copied'));
    expect(copy).toHaveBeenCalledTimes(1);
    generator.edited(text);
    expect(generator.view().made).toBe(text);
    generator.edited(`${text}x`);
    expect(generator.view()).toMatchObject({ made: null, note: null });
  });

  it('keeps to the length of the box, and says where the form takes nothing or words are missing', async () => {
    input('new').setAttribute('maxlength', '12');
    const { generator } = setUp(async () => {
      throw new Error('blocked');
    });
    generator.view().onGenerate('password', true);
    await vi.waitFor(() => expect(input('again').value).toHaveLength(12));
    expect(generator.view().lookAlikes).toBe(true);
    generator.view().onGenerate('passphrase');
    await vi.waitFor(() => expect(generator.view().note).toBe('no-words'));
    input('again').disabled = true;
    generator.view().onGenerate('password');
    await vi.waitFor(() => expect(generator.view().note).toBe('refused'));
    expect(generator.view().made).toBe(input('new').value);
  });
});
