// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/checklist/Panel.tsx';
import { createGranting } from '../../../entrypoints/sidepanel/granting.ts';
import { defaults, recorder } from './fixtures.ts';

const origin = 'https://mail.example.com';
const prompted = { origin, prompt: true } as const;

/** A question of the browser's that a test answers. */
const question = () => {
  let yes: (given: boolean) => void = () => {};
  let fail: (why: Error) => void = () => {};
  const answer = new Promise<boolean>((resolve, reject) => {
    yes = resolve;
    fail = reject;
  });
  return { answer, yes, fail };
};

const granted = { ok: true, value: null } as const;
const withQuestions = (...questions: ReturnType<typeof question>[]) => {
  const seen: unknown[] = [];
  const askBrowser = vi.fn(() => questions.shift()?.answer ?? Promise.reject(new Error('asked too often')));
  const grant = vi.fn(async (_origin: string) => granted);
  const granting = createGranting({ askBrowser, grant, changed: () => seen.push(granting.of(origin)) });
  return { granting, askBrowser, grant, seen };
};
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

describe('asking for an address', () => {
  it('asks the browser within the click, and then has the background take it on', async () => {
    const first = question();
    const { granting, askBrowser, grant, seen } = withQuestions(first);
    granting.use(prompted);
    expect(askBrowser).toHaveBeenCalledExactlyOnceWith(origin);
    expect(granting.of(origin)).toBe('pending');
    expect(granting.of('https://other.example.com')).toBeNull();
    first.yes(true);
    await settled();
    expect(grant).toHaveBeenCalledExactlyOnceWith(origin);
    expect(granting.of(origin)).toBe('starting');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).toEqual(['pending', 'starting', null]);
  });

  it('asks nobody where the browser has given access already', async () => {
    const { granting, askBrowser, grant } = withQuestions();
    granting.use({ origin, prompt: false });
    await settled();
    expect(askBrowser).not.toHaveBeenCalled();
    expect(grant).toHaveBeenCalledExactlyOnceWith(origin);
  });

  it.each([
    ['refused', (one: ReturnType<typeof question>) => one.yes(false)],
    ['failed', (one: ReturnType<typeof question>) => one.fail(new Error('no window'))],
  ] as const)('can ask again when the question was %s', async (outcome, end) => {
    const [first, second] = [question(), question()];
    const { granting, grant } = withQuestions(first, second);
    granting.use(prompted);
    end(first);
    await settled();
    expect(granting.of(origin)).toBe(outcome);
    expect(grant).not.toHaveBeenCalled();
    granting.use(prompted);
    expect(granting.of(origin)).toBe('pending');
    second.yes(true);
    await settled();
    expect(grant).toHaveBeenCalledOnce();
  });

  it('takes a no from the last question only, and a yes from any', async () => {
    const [first, second] = [question(), question()];
    const { granting, grant } = withQuestions(first, second);
    granting.use(prompted);
    granting.use(prompted);
    first.yes(false);
    await settled();
    expect(granting.of(origin)).toBe('pending');
    second.yes(true);
    await settled();
    expect(grant).toHaveBeenCalledOnce();
  });

  it('says so when the browser throws at once, and when the background refuses', async () => {
    const granting = createGranting({
      askBrowser: () => {
        throw new Error('not within a click');
      },
      grant: async () => ({ ok: false, code: 'not-held' }),
      changed: () => undefined,
    });
    granting.use(prompted);
    await settled();
    expect(granting.of(origin)).toBe('failed');
    granting.use({ origin, prompt: false });
    await settled();
    expect(granting.of(origin)).toBe('failed');
  });
});

describe('the panel on an address that is not enabled', () => {
  const show = (asked: 'refused' | null) => {
    const { actions, calls } = recorder();
    const offer = { origin, prompt: true, asked };
    const view = { kind: 'closed', why: 'not-enabled', offer, notices: [] } as const;
    render(<Panel view={view} journey={null} defaults={defaults} actions={actions} />);
    return { calls, offer };
  };

  it('names it on the button', () => {
    const { calls, offer } = show(null);
    fireEvent.click(screen.getByRole('button', { name: `Use Palisade on ${origin}` }));
    expect(calls).toEqual([['use', offer]]);
  });

  it('says what came of the question, aloud too', async () => {
    show('refused');
    expect(screen.getByText(/^The browser did not give access/)).toBeTruthy();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(screen.getByRole('status').textContent).toMatch(/^The browser did not give access/);
  });
});
