import { judgePage } from '../../utils/audit/judge-page.ts';
import type { Answer, Messages } from '../../utils/audit/protocol.ts';
import type { Role } from '../../utils/audit/record.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import type { Channel, Reply } from '../../utils/extension/messages.ts';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import type { ScreenId } from '../../utils/screens/screen.ts';
import { findCautions } from '../../utils/smartermail/find-cautions.ts';
import { learnGeneration } from '../../utils/smartermail/generation.ts';
import type { Product } from '../../utils/smartermail/product.ts';
import { readDocument, type Sighting } from '../../utils/smartermail/read-document.ts';
import { roleOf } from '../../utils/smartermail/role.ts';
import { watch } from '../../utils/smartermail/watch.ts';
import { answerPanel } from './answer-panel.ts';
import { createDrawing } from './drawing.ts';
import { followEdits } from './follow-edits.ts';
import { startMeters } from './meters.ts';
import { placeFindings } from './place-findings.ts';
import { createSaveObserver } from './save-observer.ts';

export interface SessionInput {
  readonly document: Document;
  readonly product: Product;
  readonly top: boolean;
  readonly messages: Channel<Messages>;
  readonly signal: AbortSignal;
  /** True once the extension is gone; everything is taken away by then. */
  readonly outlived: () => boolean;
  /** Set when the page was there first; true: with edits that are not known to be saved. */
  readonly late: boolean | undefined;
}

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** Screens that only an administrator of the server has; where one stands, the page is his. */
const administratorsOnly: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'passwordRequirements',
  'administratorPasswordRequirements',
  'domainDefaults',
  'domainOptions',
  'domains',
  'whitelist',
  'blacklist',
  'smtpAuthBypass',
  'administratorEditor',
  'administrators',
  'logSettings',
  'smtpIn',
  'abuseDetection',
  'services',
  'selfDiagnostic',
]);

const roleWith = (role: Role, sightings: readonly Sighting[]): Role =>
  role === 'unknown' && sightings.some(({ screen, decided }) => decided && administratorsOnly.has(screen))
    ? 'administrator'
    : role;

const wasLost = (reply: Reply<unknown>): boolean =>
  !reply.ok && (reply.code === 'no-receiver' || reply.code === 'timed-out');

/**
 * Asks up to three times while it is worth it: a worker that was just being stopped may take a message with it, and
 * starts again at the next.
 */
const insist = async <T>(
  ask: () => Promise<Reply<T>>,
  isWorthIt: () => boolean,
  tries = 3,
): Promise<Reply<T>> => {
  const reply = await ask();
  return wasLost(reply) && tries > 1 && isWorthIt() ? insist(ask, isWorthIt, tries - 1) : reply;
};

/**
 * The life of one document of SmarterMail:
 *
 *   changes ─ watch ─> look ─ role ─ read ─ edits (saved or not) ─ judge ─> draw, and tell the background
 *
 * On a mailbox's pages nothing is watched, read or recorded; only change-password boxes get their meter.
 */
export const startSession = async (input: SessionInput): Promise<void> => {
  const { document, product, top, messages, signal } = input;
  const hello = await insist(
    () => messages.send('hello', { product, role: roleOf(document), top }),
    () => !signal.aborted,
  );
  if (!hello.ok || signal.aborted) return;
  run(input, hello.value);
};

const run = (input: SessionInput, hello: Answer<'hello'>): void => {
  const { document, messages, signal, outlived } = input;
  const { labels, advisories } = hello;
  let { product } = input;
  let { record } = hello;
  let sightings: readonly Sighting[] = [];
  let told = '';
  let poke: () => void = () => {};
  let watching = new AbortController();
  const now = () => hello.now ?? new Date().toISOString();
  const generation = product.generation ?? record?.product.generation ?? null;
  const by = generation === 'L5' || generation === 'L7' || generation === null ? 'postback' : 'responses';

  const drawing = createDrawing({ document, signal, messages, generation });
  const { overlay, pageCard } = drawing;
  drawing.pause(hello.paused);
  const observeSaves = createSaveObserver({ document, signal, messages });
  const followed = followEdits({
    document,
    signal,
    messages,
    now,
    by,
    departure: hello.departure,
    late: input.late,
    look: () => look(),
    poke: () => poke(),
  });

  /** Saved values of every view of this document: a modern page is one document for all of them. */
  const remembered = new Map<string, Reading>();

  const judge = (role: Role): number => {
    const { unsaved } = followed.edits;
    for (const reading of followed.edits.saved) remembered.set(readingKey(reading), reading);
    const saved = [...remembered.values()];
    const screens = sightings.map(({ screen }) => screen);
    const conditions = { advisories, now: now() };
    const verdict = judgePage(
      document.location.origin,
      record,
      { product, saved, unsaved, screens },
      conditions,
    );
    drawing.show(
      role === 'administrator' ? placeFindings(verdict.drawn, rulesById, sightings) : [],
      sightings,
      unsaved,
    );
    drawing.caution(role === 'administrator' ? findCautions(document, labels) : []);
    return verdict.failing;
  };

  const look = () => {
    if (watching.signal.aborted || outlived()) return;
    const seen = roleOf(document);
    const open = seen === 'mailbox' || seen === 'login';
    if (!open) product = learnGeneration(product, document, labels);
    const read = open ? [] : readDocument(document, { generation, labels, now: now() });
    const role = roleWith(seen, read);
    sightings = role === 'administrator' ? read : [];
    followed.note(sightings);
    const arrived = followed.arrived(sightings);
    for (const reading of arrived) remembered.set(readingKey(reading), reading);
    if (by === 'responses') observeSaves(role);
    tell(role, judge(role), arrived);
    if (role === 'mailbox') watching.abort();
  };

  const tell = (role: Role, failing: number, arrived: readonly Reading[]) => {
    const decided = sightings.filter((sighting) => sighting.decided);
    const domain = decided.find(({ subject }) => subject?.kind === 'domain')?.subject?.key;
    const { saved, unsaved } = followed.edits;
    const frame = {
      role,
      screens: decided.map(({ screen }) => screen),
      unsaved,
      ...(domain ? { domain } : {}),
    };
    const news = JSON.stringify([frame, saved, failing, product.generation], (key, value) =>
      key === 'readAt' ? undefined : value,
    );
    if (news === told) return;
    told = news;
    const seen = { product, frame, readings: [...arrived, ...saved], failing };
    void insist(
      () => messages.send('seen', seen),
      () => told === news,
    );
  };

  const observe = () => {
    watching = new AbortController();
    poke = watch(document, AbortSignal.any([signal, watching.signal]), look);
    look();
  };

  // A mailbox's page is not observed; only a change of view can make it somebody else's (sign-out, sign-in).
  document.defaultView?.addEventListener(
    'hashchange',
    () => {
      followed.leave();
      if (watching.signal.aborted) observe();
      else poke();
    },
    { signal },
  );
  answerPanel({
    document,
    signal,
    messages,
    labels,
    pageCard,
    spotlight: drawing.spotlight,
    point: drawing.point,
    pause: drawing.pause,
    record: (next, again) => {
      record = next;
      if (again) told = '';
      look();
    },
  });
  const names = () =>
    [
      document.location.hostname,
      product.hostname,
      ...sightings.map(({ subject }) => subject?.key ?? null),
    ].filter((name) => name !== null);
  startMeters({ document, signal, messages, labels, overlay, pageCard, names });
  observe();
};
