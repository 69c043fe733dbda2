import type { JourneyView, Target } from '../../components/checklist/journey-view.ts';
import { guideTo } from '../../utils/actions/guide.ts';
import { goTo, pathOf } from '../../utils/actions/navigate.ts';
import type { Arrival, Destination, NavigationPorts } from '../../utils/actions/navigation.ts';
import type { Generation, Step } from '../../utils/screens/screen.ts';
import { stepWords } from './view/click-path.ts';

type Way = (to: Destination, ports: NavigationPorts, signal: AbortSignal) => Promise<Arrival>;

export interface JourneyWorld {
  /** Edits on the tab that were not seen to be saved. */
  hasUnsaved(): boolean;
  generation(): Generation | null;
  ports(tell: NavigationPorts['tell']): NavigationPorts;
  /** Arrived: point at the control. `tabId`: of the window that opened; null: the panel's own tab. */
  arrived(target: Target, tabId: number | null): void;
  changed(): void;
  go?: Way;
}

export interface Journeys {
  view(): JourneyView | null;
  start(target: Target): void;
  /** The way of the last journey again, each step of it clicked by the person. */
  guide(): void;
  /** To the question about unsaved edits; a no also ends the wait for a person's click. */
  answer(leave: boolean): void;
  /** Ends what runs and forgets what is shown; nothing is undone in the page. */
  clear(): void;
}

/** One journey at a time. A new one ends the one before. */
export function createJourneys(world: JourneyWorld): Journeys {
  const { go = goTo } = world;
  let view: JourneyView | null = null;
  let asked: Target | null = null;
  let last: Target | null = null;
  let running = new AbortController();

  const show = (next: JourneyView | null): void => {
    view = next;
    world.changed();
  };

  const run = async (target: Target, way: Way): Promise<void> => {
    last = target;
    running.abort();
    const mine = new AbortController();
    running = mine;
    const { from, screen, subject } = target;
    const to = { screen, subject, generation: world.generation() };
    show({ kind: 'going', from, screen, step: null });
    const tell = (step: Step, number: number | null): void => {
      const at = { from, screen, step: stepWords(step, subject) };
      const next: JourneyView =
        number === null
          ? { kind: step.by === 'person' ? 'person' : 'going', ...at }
          : { kind: 'guiding', ...at, number, of: pathOf(to).length };
      const same = JSON.stringify(next) === JSON.stringify(view);
      if (!mine.signal.aborted && !same) show(next);
    };
    const arrival = await way(to, world.ports(tell), mine.signal);
    if (mine.signal.aborted) return;
    if (arrival.ok) {
      show({ kind: 'arrived', from, screen });
      world.arrived(target, arrival.tabId);
      return;
    }
    const path = arrival.path.map((step) => stepWords(step, subject));
    show({ kind: 'failed', from, screen, step: path[arrival.at] ?? null, path });
  };

  return {
    view: () => view,
    start(target) {
      if (!world.hasUnsaved()) return void run(target, go);
      running.abort();
      asked = target;
      show({ kind: 'asking', from: target.from, screen: target.screen });
    },
    guide() {
      if (last) void run(last, guideTo);
    },
    answer(leave) {
      const target = asked;
      asked = null;
      if (leave && target) return void run(target, go);
      running.abort();
      show(null);
    },
    clear() {
      running.abort();
      asked = null;
      view = null;
    },
  };
}
