// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { meterDrawing } from '../../../components/password/meter-drawing.ts';
import type { ArticleChecks } from '../../../utils/password/article.ts';
import type { Facts } from '../../../utils/password/facts.ts';
import type { Rated } from '../../../utils/password/meter-view.ts';
import { reasons } from '../../../utils/password/reasons.ts';

const article: ArticleChecks = {
  length: 'yes',
  'no-word': 'no',
  'no-username': 'unknown',
  uppercase: 'no',
  lowercase: 'yes',
  symbol: 'yes',
  number: 'yes',
};

const facts: Facts = { matches: null, capsLock: false, longForAdministrator: null, policy: null };
const rated = (given: Partial<Rated> = {}): Rated => ({
  score: 1,
  reason: 'repeats',
  article,
  attack: 'hours',
  length: 9,
  facts,
  ...given,
});

describe('the meter', () => {
  it('ticks the article, mark by mark, in signs and in words', () => {
    const container = document.createElement('div');
    meterDrawing.draw(container, rated(), null);
    const marks = [...container.querySelectorAll<HTMLElement>('.article li[data-met]')];
    expect(marks.map(({ dataset }) => dataset.met)).toEqual(Object.values(article));
    expect(marks.map(({ textContent }) => textContent)).toMatchObject({
      0: '✓ 8 or more charactersmet',
      1: '✗ no dictionary wordmissing',
      2: '? no user nameno user name in this form',
    });
    const said = meterDrawing.say(rated());
    expect(said).toContain('Missing: no dictionary word, uppercase.');
  });

  it.each([0, 1, 2, 3, 4] as const)('tells score %i by role, number, word and filled parts', (score) => {
    const container = document.createElement('div');
    meterDrawing.draw(container, rated({ score }), null);
    const meter = container.querySelector('[role="meter"]');
    expect(meter?.getAttribute('aria-valuemin')).toBe('0');
    expect(meter?.getAttribute('aria-valuemax')).toBe('4');
    expect(meter?.getAttribute('aria-valuenow')).toBe(`${score}`);
    expect(container.querySelectorAll('.on')).toHaveLength(score);
    expect(meter?.getAttribute('aria-valuetext')).toContain(container.querySelector('b')?.textContent);
  });

  it('has a sentence for every reason', () => {
    const said = reasons.map((reason) => meterDrawing.say(rated({ reason })));
    expect(new Set(said).size).toBe(reasons.length);
    expect(said.every((sentence) => sentence.startsWith('Palisade'))).toBe(true);
  });

  it('says how long guessing takes, what of the form is amiss, and what the server asks for', () => {
    const container = document.createElement('div');
    const state = rated({
      facts: {
        matches: false,
        capsLock: true,
        longForAdministrator: false,
        policy: {
          checks: [
            { mark: 'length', met: false },
            { mark: 'symbol', met: true },
          ],
          minLength: 12,
          daysOld: 3,
        },
      },
    });
    meterDrawing.draw(container, state, null);
    const linesOf = (list: string) =>
      [...container.querySelectorAll(`${list} li`)].map(({ textContent }) => textContent);
    expect(linesOf('.facts')).toEqual([
      '✗ Guessed from stolen data in hours.',
      '✗ Caps Lock is on.',
      '✗ The two boxes differ.',
      "✗ An administrator's password should have 15 or more characters.",
    ]);
    expect(linesOf('.policy')).toEqual([
      'This server asks for (read 3 days ago):',
      '✗ 12 or more charactersmissing',
      '✓ symbolmet',
    ]);
    expect(meterDrawing.say(state)).toContain(
      "The two boxes differ. An administrator's password should have 15 or more characters. This server asks for (read 3 days ago): 12 or more characters.",
    );
  });

  it('shows no score when it could not rate', () => {
    const container = document.createElement('div');
    meterDrawing.draw(container, 'unavailable', null);
    expect(container.querySelector('[role="meter"]')).toBeNull();
    expect(container.textContent).not.toBe('');
  });
});
