import * as v from 'valibot';
import type { Departure } from './protocol.ts';
import { departureShape } from './shape.ts';

/**
 * What frames left behind, in storage.session, by tab and frame. The next document of the same frame is handed it
 * and decides what it means. It is handed again to every further document, until one of them, having been handed
 * it, shows a page with nothing unsaved, or leaves something itself, or half a day has passed. So an edit that a
 * postback carried away is never taken for saved because a page in between forgot it.
 */
export type Departures = Readonly<Record<string, Left>>;

interface Left {
  readonly departure: Departure;
  readonly handed: boolean;
  /** The document that came in its place, in a window of its own: it may close before it is handed anything. */
  readonly answer?: { readonly key: string; readonly origin: string };
}
export const departuresKey = 'departures';

/**
 * A page hands over when it is edited, since nothing announces a postback; a form may stand open long after that.
 * What is no postback at all, the next document tells by its address and puts down.
 */
const lifetime = 12 * 3_600_000;

const shape = v.record(
  v.string(),
  v.object({
    departure: departureShape,
    handed: v.boolean(),
    answer: v.exactOptional(v.object({ key: v.string(), origin: v.string() })),
  }),
);

export const parseDepartures = (stored: unknown): Departures => {
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? parsed.output : {};
};

interface Place {
  readonly tabId: number;
  readonly frameId: number;
}
const keyOf = ({ tabId, frameId }: Place): string => `${tabId}:${frameId}`;

const without = (all: Departures, dropped: (key: string) => boolean): Departures =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !dropped(key)));

export const left = (all: Departures, place: Place, departure: Departure): Departures => ({
  ...all,
  [keyOf(place)]: { departure, handed: false },
});

const isOld = ({ departure }: Left, now: string): boolean =>
  Date.parse(now) - Date.parse(departure.at) >= lifetime;

/** The departure for the document that came, and the departures from then on. */
export function handOver(
  all: Departures,
  place: Place,
  now: string,
): readonly [Departures, Departure | null] {
  const key = keyOf(place);
  const found = all[key];
  if (found === undefined) return [all, null];
  if (isOld(found, now)) {
    return [without(all, (each) => each === key), null];
  }
  return [found.handed ? all : { ...all, [key]: { ...found, handed: true } }, found.departure];
}

/** A document showed a page with nothing unsaved. One that was handed nothing, as the one that left, settles nothing. */
export const settled = (all: Departures, place: Place): Departures => {
  const key = keyOf(place);
  return all[key]?.handed === true ? without(all, (each) => each === key) : all;
};

/** A document came where this was left. It gave itself a key, since a window that closes has no place any more. */
export function answered(
  all: Departures,
  place: Place & { readonly origin: string },
  key: string,
): Departures {
  const found = all[keyOf(place)];
  return found ? { ...all, [keyOf(place)]: { ...found, answer: { key, origin: place.origin } } } : all;
}

/** What the document of this key is the answer to, and the departures without it. */
export function takeAnswered(
  all: Departures,
  key: string,
  now: string,
): readonly [Departures, { readonly departure: Departure; readonly origin: string } | null] {
  const [place, found] = Object.entries(all).find(([, { answer }]) => answer?.key === key) ?? [];
  if (!found?.answer) return [all, null];
  const rest = without(all, (each) => each === place);
  return [rest, isOld(found, now) ? null : { departure: found.departure, origin: found.answer.origin }];
}

/** But for what a window is the answer to: that it closed may be heard before its last word. */
export function closedTab(all: Departures, tabId: number): Departures {
  const isOver = (key: string): boolean => key.startsWith(`${tabId}:`) && all[key]?.answer === undefined;
  return Object.keys(all).some(isOver) ? without(all, isOver) : all;
}
