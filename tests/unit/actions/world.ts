import type { NavigationHit, NavigationPorts, ShownElsewhere } from '../../../utils/actions/navigation.ts';
import type { ScreenId, Step } from '../../../utils/screens/screen.ts';

/** A page that answers clicks: what stands there, and what each click leads to. */
export interface World {
  /** Places by step kind and first label, with where they stand. */
  hits: Record<string, readonly NavigationHit[]>;
  shown: ScreenId[];
  clicks: string[];
  onClick: (text: string) => void;
  /** Other windows of the server. */
  elsewhere: ShownElsewhere[];
  /** What was framed for the person, and that it no longer is. */
  points: (string | null)[];
  /** Steps as they were announced. */
  told: string[];
  /** Called while time passes. */
  onSleep: (time: number) => void;
}

export const place = (text: string, rank = 0, at = '0,0,10,10'): NavigationHit => ({
  path: [1, text.length],
  text,
  rank,
  at,
});
const keyOf = (step: Step): string => `${step.kind}:${step.labels[0] ?? 'subject'}`;

export const portsOf = (world: World): NavigationPorts => {
  let time = 0;
  return {
    frames: async () => [0],
    find: async (_frame, step) => world.hits[keyOf(step)] ?? [],
    click: async (_frame, hit) => {
      world.clicks.push(hit.text);
      world.onClick(hit.text);
      return true;
    },
    shown: async () => world.shown.map((screen) => ({ screen, domain: null })),
    shownElsewhere: async () => world.elsewhere,
    point: async (hit, number) => {
      world.points.push(hit ? [number, hit.text].filter((part) => part !== null).join(' ') : null);
    },
    tell: (step, number) => {
      world.told.push(`${number ?? ''}${keyOf(step)}`);
    },
    sleep: async (milliseconds) => {
      time += milliseconds;
      world.onSleep(time);
    },
    clock: () => time,
  };
};

export const worldOf = (over: Partial<World>): World => ({
  hits: {},
  shown: [],
  clicks: [],
  onClick: () => {},
  elsewhere: [],
  points: [],
  told: [],
  onSleep: () => {},
  ...over,
});
