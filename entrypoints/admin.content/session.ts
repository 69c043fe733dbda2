import { mergeProduct } from '../../utils/audit/blank-record.ts';
import type { Answer, Messages } from '../../utils/audit/protocol.ts';
import type { Role } from '../../utils/audit/record.ts';
import { bringer } from '../../utils/extension/bring.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import { resultOf } from '../../utils/smartermail/edit-entry.ts';
import { learnGeneration } from '../../utils/smartermail/generation.ts';
import type { Product } from '../../utils/smartermail/product.ts';
import type { Sighting } from '../../utils/smartermail/read-document.ts';
import { createReader } from '../../utils/smartermail/reader.ts';
import type { Laid } from '../../utils/smartermail/responses/ledger.ts';
import { roleOf } from '../../utils/smartermail/role.ts';
import { watch } from '../../utils/smartermail/watch.ts';
import { type PageJudge, pageJudgeSlot } from '../page-judge/slot.ts';
import { answerPanel } from './answer-panel.ts';
import { createDrawing } from './drawing.ts';
import { followEdits } from './follow-edits.ts';
import { insist } from './insist.ts';
import { startMeters } from './meters.ts';
import { createResponseObserver } from './response-observer.ts';
import { roleWith } from './role-with.ts';

export interface SessionInput {
  readonly document: Document;
  readonly product: Product;
  readonly top: boolean;
  readonly messages: Channel<Messages>;
  readonly signal: AbortSignal;
  /** Ends the session: everything is taken away, and the script may be run in this document again. */
  end(): void;
  /** True once the extension is gone; everything is taken away by then. */
  readonly outlived: () => boolean;
  /** Set when the page was there first; true: with edits that are not known to be saved. */
  readonly late: boolean | undefined;
}

/**
 * The life of one document of SmarterMail:
 *
 *   changes ─ watch ─> look ─ role ─ read ─ edits (saved or not) ─ judge, draw ─> tell the background
 *
 * On a mailbox's pages nothing is watched, read or recorded; only change-password boxes get their meter.
 */
export const startSession = async (input: SessionInput): Promise<void> => {
  const { document, product, top, messages, signal } = input;
  const role = roleOf(document);
  const bringJudge = bringer<PageJudge>(globalThis, pageJudgeSlot, () =>
    insist(
      () => messages.send('inject', { script: 'page-judge' }),
      () => !signal.aborted,
    ),
  );
  const greeted = insist(
    () => messages.send('hello', { product, role, top }),
    () => !signal.aborted,
  );
  const coming = role === 'login' || role === 'mailbox' ? null : bringJudge().catch(() => null);
  const hello = await greeted;
  // Not for long: edits are followed from here on, whether they can be judged yet or not.
  const judge = await Promise.race([coming, later(300)]);
  if (signal.aborted) return;
  if (!hello.ok) return input.end();
  run(input, hello.value, judge, bringJudge);
};

const later = (ms: number): Promise<null> => new Promise((done) => setTimeout(done, ms, null));

const run = (
  input: SessionInput,
  hello: Answer<'hello'>,
  early: PageJudge | null,
  bringJudge: () => Promise<PageJudge>,
): void => {
  const { document, messages, signal, outlived } = input;
  const { labels } = hello;
  let judge = early;
  let { product } = input;
  let { record } = hello;
  let sightings: readonly Sighting[] = [];
  let told = '';
  let poke: () => void = () => {};
  let watching = new AbortController();
  const now = () => hello.now ?? new Date().toISOString();
  /** What this page gives away may be less than what is known of its server. */
  const generation = () => (record ? mergeProduct(record.product, product) : product).generation;
  const family = generation();
  const by = family === 'L5' || family === 'L7' || family === null ? 'postback' : 'responses';

  const drawing = createDrawing({ document, signal, messages, generation });
  const { overlay, pageCard } = drawing;
  drawing.pause(hello.paused);
  const responses = createResponseObserver({
    document,
    signal,
    messages,
    now,
    generation,
    poke: () => poke(),
  });
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

  const bringLate = async () => {
    judge = await bringJudge().catch(() => null);
    if (judge) look();
  };

  /** Draws what an administrator's page is worth, and gives the number of problems; null: not judged yet. */
  const draw = (role: Role, { page, beside }: Laid): number | null => {
    const { unsaved } = followed.edits;
    for (const reading of page) remembered.set(readingKey(reading), reading);
    if (role !== 'administrator' || !judge) {
      drawing.show([], sightings, unsaved);
      drawing.caution([]);
      if (role !== 'administrator') return 0;
      void bringLate();
      return null;
    }
    const screens = sightings.map(({ screen }) => screen);
    const view = { product, saved: [...remembered.values(), ...beside], unsaved, screens };
    const verdict = judge.judgePage(document.location.origin, record, view, now(), hello.advisories);
    drawing.show(judge.placeFindings(verdict.drawn, sightings), sightings, unsaved);
    drawing.caution(judge.findCautions(document, labels, verdict.exceptions));
    return verdict.failing;
  };

  const isOver = () => watching.signal.aborted || outlived();
  const reader = createReader(document, signal);

  /** `soon`: a long list is read in slices; what is needed at once, as when Save is pressed, cannot wait for it. */
  const look = (soon = false) => {
    if (isOver()) return;
    const seen = roleOf(document);
    if (seen === 'mailbox' || seen === 'login') return digest(seen, []);
    product = learnGeneration(product, document, labels);
    const options = { generation: generation(), labels, now: now() };
    if (soon) reader.soon(options, (read) => isOver() || digest(seen, read));
    else digest(seen, reader.now(options));
  };

  const digest = (seen: Role, read: readonly Sighting[]) => {
    const role = roleWith(seen, read);
    sightings = role === 'administrator' ? read : [];
    followed.note(sightings);
    const arrived = followed.arrived(sightings);
    for (const reading of arrived) remembered.set(readingKey(reading), reading);
    if (by === 'responses') responses.follow(role);
    product = { ...product, edition: product.edition ?? responses.edition };
    const laid = responses.lay({
      saved: followed.edits.saved,
      build: product.build,
      recorded: (key) => record?.readings[key],
    });
    tell(role, draw(role, laid), arrived, [...laid.page, ...laid.beside]);
    if (role === 'mailbox') watching.abort();
  };

  const tell = (
    role: Role,
    failing: number | null,
    arrived: readonly Reading[],
    saved: readonly Reading[],
  ) => {
    const decided = sightings.filter((sighting) => sighting.decided);
    const domain = decided.find(({ subject }) => subject?.kind === 'domain')?.subject?.key;
    const { unsaved } = followed.edits;
    const frame = {
      role,
      screens: decided.map(({ screen }) => screen),
      unsaved,
      ...(domain ? { domain } : {}),
    };
    const values = (some: readonly Reading[]) =>
      some.map((reading) => ({ ...reading, readAt: '', result: resultOf(reading) }));
    const shown = { ...frame, unsaved: values(unsaved) };
    const news = JSON.stringify([shown, values(saved), failing, product]);
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
    poke = watch(document, AbortSignal.any([signal, watching.signal]), () => look(true));
    look(true);
  };

  // A mailbox's page is not observed; only a change of view can make it somebody else's (sign-out, sign-in).
  document.defaultView?.addEventListener(
    'hashchange',
    () => {
      followed.leave();
      responses.leave();
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
    end: input.end,
    record: (next, again) => {
      record = next;
      if (again) told = '';
      look(true);
    },
  });
  const names = () =>
    [
      document.location.hostname,
      product.hostname,
      ...sightings.map(({ subject }) => subject?.key ?? null),
      ...(record?.context.companyWords ?? []),
    ].filter((name) => name !== null);
  const server = () => ({
    readings: [...remembered.values(), ...Object.values(record?.readings ?? {})],
    screens: sightings.map(({ screen }) => screen),
    now: now(),
  });
  const ratesSignIn = () => record?.context.rateSignIn === true && roleOf(document) === 'login';
  startMeters({ document, signal, messages, labels, overlay, pageCard, names, server, ratesSignIn });
  observe();
};
