import { describe, expect, it } from 'vitest';
import type { JourneyView, Target } from '../../../components/checklist/journey-view.ts';
import { createJourneys, type JourneyWorld } from '../../../entrypoints/sidepanel/journeys.ts';
import { shownBeside, shownIn } from '../../../entrypoints/sidepanel/navigation-ports.ts';
import type { Arrival, NavigationPorts } from '../../../utils/actions/navigation.ts';
import type { Step } from '../../../utils/screens/screen.ts';
import { tabOf } from './fixtures.ts';

const target: Target = {
  from: 'pw.min_length',
  rule: 'pw.min_length',
  screen: 'passwordRequirements',
  subject: null,
};
const path: readonly Step[] = [
  { labels: ['nav.security'], kind: 'bar' },
  { labels: ['place.passwordRequirements'], kind: 'tree' },
];
const opener: Step = { labels: ['action.edit'], kind: 'button', by: 'person' };

/** A world whose journeys end when they are told to. */
function setUp(unsaved = false) {
  const ends: ((arrival: Arrival) => void)[] = [];
  const signals: AbortSignal[] = [];
  const arrived: Target[] = [];
  const tabs: (number | null)[] = [];
  const views: (JourneyView | null)[] = [];
  // What a guide asks of its ports first is never answered here.
  const ports = { shownElsewhere: () => new Promise(() => undefined) } as unknown as NavigationPorts;
  let step: NavigationPorts['tell'] = () => undefined;
  const world: JourneyWorld = {
    hasUnsaved: () => unsaved,
    generation: () => 'L5',
    ports: (tell) => {
      step = tell;
      return ports;
    },
    arrived: (at, tabId) => {
      arrived.push(at);
      tabs.push(tabId);
    },
    changed: () => views.push(journeys.view()),
    go: (_to, _ports, signal) => {
      signals.push(signal);
      return new Promise((resolve) => ends.push(resolve));
    },
  };
  const journeys = createJourneys(world);
  const end = async (at: number, arrival: Arrival): Promise<void> => {
    ends[at]?.(arrival);
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    journeys,
    signals,
    arrived,
    tabs,
    views,
    end,
    step: (one: Step, number: number | null = null) => step(one, number),
  };
}

describe('a journey', () => {
  it('goes at once where nothing is unsaved, names its step, and arrives', async () => {
    const { journeys, arrived, end, step } = setUp();
    journeys.start(target);
    expect(journeys.view()).toMatchObject({ kind: 'going', step: null });
    const [first] = path;
    if (first) step(first);
    expect(journeys.view()).toMatchObject({ kind: 'going', step: 'Security' });
    await end(0, { ok: true, tabId: null });
    expect(journeys.view()).toMatchObject({ kind: 'arrived', from: 'pw.min_length' });
    expect(arrived).toEqual([target]);
  });

  it('says what only the person can click, once, and goes on in the window that opens', async () => {
    const { journeys, views, tabs, end, step } = setUp();
    journeys.start(target);
    step(opener);
    expect(journeys.view()).toMatchObject({ kind: 'person', step: 'Edit', from: 'pw.min_length' });
    const drawn = views.length;
    step(opener);
    expect(views).toHaveLength(drawn);
    await end(0, { ok: true, tabId: 9 });
    expect(journeys.view()).toMatchObject({ kind: 'arrived' });
    expect(tabs).toEqual([9]);
  });

  it('stops waiting for the person when told to', async () => {
    const { journeys, signals, arrived, end, step } = setUp();
    journeys.start(target);
    step(opener);
    journeys.answer(false);
    expect([journeys.view(), signals[0]?.aborted]).toEqual([null, true]);
    step(opener);
    await end(0, { ok: true, tabId: 9 });
    expect([journeys.view(), arrived]).toEqual([null, []]);
  });

  it('stops at the click that never came', async () => {
    const { journeys, end, step } = setUp();
    journeys.start(target);
    step(opener);
    await end(0, { ok: false, why: 'not-clicked', at: 2, path: [...path, opener] });
    expect(journeys.view()).toMatchObject({ kind: 'failed', step: 'Edit' });
  });

  it('names the step that failed, and the whole way', async () => {
    const { journeys, arrived, end } = setUp();
    journeys.start(target);
    await end(0, { ok: false, why: 'not-found', at: 1, path });
    expect(journeys.view()).toEqual({
      kind: 'failed',
      from: 'pw.min_length',
      screen: 'passwordRequirements',
      step: 'Password Requirements',
      path: ['Security', 'Password Requirements'],
    });
    expect(arrived).toEqual([]);
  });

  it('that stopped can be taken again step by step, asking nothing: the person leaves by an own click', async () => {
    const { journeys, end, step, signals } = setUp();
    journeys.guide();
    expect(journeys.view()).toBeNull();
    journeys.start(target);
    await end(0, { ok: false, why: 'not-found', at: 1, path });
    journeys.guide();
    const [first] = path;
    if (first) step(first, 1);
    expect(journeys.view()).toMatchObject({
      kind: 'guiding',
      step: 'Security',
      number: 1,
      from: target.from,
    });
    journeys.answer(false);
    expect(journeys.view()).toBeNull();
    expect(signals).toHaveLength(1);
  });

  it('says that no way is known', async () => {
    const { journeys, end } = setUp();
    journeys.start(target);
    await end(0, { ok: false, why: 'no-path', at: 0, path: [] });
    expect(journeys.view()).toMatchObject({ kind: 'failed', step: null, path: [] });
  });

  it('asks first where an edit is unsaved', async () => {
    const { journeys, signals } = setUp(true);
    journeys.start(target);
    expect(journeys.view()).toMatchObject({ kind: 'asking' });
    expect(signals).toHaveLength(0);
    journeys.answer(false);
    expect(journeys.view()).toBeNull();
    expect(signals).toHaveLength(0);
    journeys.start(target);
    journeys.answer(true);
    expect(journeys.view()).toMatchObject({ kind: 'going' });
    expect(signals).toHaveLength(1);
  });

  it('goes nowhere on an answer nobody asked for', () => {
    const { journeys, signals } = setUp(true);
    journeys.answer(true);
    expect(signals).toHaveLength(0);
  });

  it('ends the one before, whose end no longer counts', async () => {
    const { journeys, signals, arrived, end } = setUp();
    journeys.start(target);
    journeys.start({ ...target, from: 'pw.classes', rule: 'pw.classes' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await end(0, { ok: false, why: 'stopped', at: 0, path });
    expect(journeys.view()).toMatchObject({ kind: 'going', from: 'pw.classes' });
    await end(1, { ok: true, tabId: null });
    expect(arrived.map(({ rule }) => rule)).toEqual(['pw.classes']);
  });

  it('stops when it is cleared', async () => {
    const { journeys, signals, arrived, end } = setUp();
    journeys.start(target);
    journeys.clear();
    expect(signals[0]?.aborted).toBe(true);
    await end(0, { ok: true, tabId: null });
    expect([journeys.view(), arrived]).toEqual([null, []]);
  });
});

describe('what a tab shows', () => {
  it('names the domain of a screen about one, and of no other', () => {
    const frame = { documentId: 'a', role: 'administrator', unsaved: [], domain: 'one.example' } as const;
    const tab = tabOf('administrator', {
      frames: { 2: { ...frame, screens: ['domainOptions', 'domains'] } },
    });
    expect(shownIn(tab)).toEqual([
      { screen: 'domainOptions', domain: 'one.example' },
      { screen: 'domains', domain: null },
    ]);
    expect(shownIn(null)).toEqual([]);
  });

  it('is told of the other tabs of the same server alone', () => {
    const frame = { documentId: 'b', role: 'administrator', unsaved: [], domain: 'one.example' } as const;
    const editor = { 0: { ...frame, screens: ['domainOptions'] } } as const;
    const tabs = {
      4: tabOf('administrator', { frames: editor }),
      9: tabOf('administrator', { frames: editor }),
      11: tabOf('administrator', { frames: editor, origin: 'http://other.example:9998' }),
      12: tabOf('administrator', { frames: editor, status: 'private' }),
    };
    expect(shownBeside(tabs, 4)).toEqual([
      { screen: 'domainOptions', domain: 'one.example', tabId: 9, documentId: 'b' },
    ]);
    expect(shownBeside(tabs, 5)).toEqual([]);
  });
});
