import type { Reading, Unreadable } from '../screens/reading.ts';
import type { DomainRow } from '../screens/settings.ts';
import type { PageAnswer, Wanted } from './sweep.ts';

/** Why a sweep came to its end. Each but `done` leaves what was read in the record, to go on from. */
export type SweepEnd =
  | 'done'
  | 'cancelled'
  /** 401, 403, 429: the first one ends it. */
  | 'signedOut'
  | 'forbidden'
  | 'tooMany'
  | 'noApplication'
  /** Three times in a row. */
  | 'noAnswer'
  /** The list of domains, or several domains one after the other, in a form we do not know. */
  | 'unexpected'
  /** Of a walk by clicks: no list of domains was found, or three of its rows in a row were not. */
  | 'noList'
  | 'notFound'
  /** Only a person could have clicked there, and nobody did. */
  | 'notClicked'
  /** An edit on the page would have been lost. */
  | 'unsaved'
  | 'left'
  | 'otherServer'
  | 'notRecorded';

export interface SweepPorts {
  /** Null: the page is gone. Its deadline is the port's own. */
  ask(wanted: Wanted): Promise<PageAnswer | null>;
  /** Why the page may not be asked any more; null: it may. */
  obstacle(): SweepEnd | null;
  domainsIn(body: unknown): { readonly rows: readonly DomainRow[]; readonly total: number } | null;
  requireSmtpAuthIn(body: unknown, domain: string): boolean | null;
  /** Through the one writer; false: it did not take them. */
  record(readings: readonly Reading[]): Promise<boolean>;
  progress(done: number, total: number): void;
  /** Ends early with the signal. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds, monotonic. */
  clock(): number;
  /** ISO 8601 UTC. */
  now(): Promise<string>;
}

/** At most eight requests a second, one at a time; the longer an answer took, the longer the rest after it. */
const pace = 125;
const longestRest = 5_000;
const missesAllowed = 2;
const strangeAllowed = 4;
const tries = 3;

/** Refusals also come with HTTP 200, told by the envelope (modern-ui.md, 4.1). */
export const statusOf = (answer: Extract<PageAnswer, { state: 'answered' }>): number => {
  const { success, resultCode } = (answer.body ?? {}) as { success?: unknown; resultCode?: unknown };
  const isRefusal = answer.status >= 200 && answer.status < 300 && success === false;
  return isRefusal && typeof resultCode === 'number' ? resultCode : answer.status;
};

const stops: Readonly<Record<number, SweepEnd>> = { 401: 'signedOut', 403: 'forbidden', 429: 'tooMany' };

type Heard =
  | { readonly state: 'value'; readonly body: unknown }
  | { readonly state: 'without'; readonly why: Unreadable }
  | { readonly state: 'missed' }
  | { readonly state: 'stop'; readonly why: SweepEnd };

const hear = (answer: PageAnswer | null): Heard => {
  if (answer === null) return { state: 'stop', why: 'left' };
  if (answer.state !== 'answered') return { state: 'stop', why: 'noApplication' };
  const status = statusOf(answer);
  const stop = stops[status];
  if (stop !== undefined) return { state: 'stop', why: stop };
  if (status === 0 || status >= 500) return { state: 'missed' };
  if (status === 404) return { state: 'without', why: 'unknown-domain' };
  return { state: 'value', body: answer.body };
};

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });

const read = (
  part: Pick<Reading, 'setting' | 'screen' | 'label' | 'result' | 'readAt'> & Partial<Reading>,
): Reading => ({ method: 'response', confidence: 'exact', saved: true, ...part });

const ofDomain = (key: string, result: Reading['result'], readAt: string): Reading =>
  read({
    setting: 'domain.requireSmtpAuth',
    subject: { kind: 'domain', key },
    screen: 'domainOptions',
    label: 'requireSmtpAuthentication',
    result,
    readAt,
  });

/**
 * Reads the settings of one domain after the other through the application in the page. `left`: those still to be
 * read out of `total`; null: the list of domains is read first, and then every domain. What was read is recorded as
 * it goes, so that nothing but the last few answers is lost with the panel.
 */
export async function runSweep(
  plan: { readonly left: readonly string[]; readonly total: number } | null,
  ports: SweepPorts,
  signal: AbortSignal,
): Promise<SweepEnd> {
  const over = aborted(signal);
  const ask = async (wanted: Wanted): Promise<Heard> => {
    const obstacle = ports.obstacle();
    if (obstacle !== null) return { state: 'stop', why: obstacle };
    const began = ports.clock();
    const answer = await Promise.race([ports.ask(wanted).then(hear), over]);
    if (answer === null || signal.aborted) return { state: 'stop', why: 'cancelled' };
    const took = ports.clock() - began;
    if (answer.state !== 'stop') {
      await ports.sleep(Math.min(Math.abs(took - pace), longestRest), signal);
    }
    return answer;
  };
  const keep = async (readings: readonly Reading[]): Promise<boolean> => {
    if (readings.length === 0) return true;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (await ports.record(readings)) return true;
      await ports.sleep(pace * attempt, signal);
    }
    return false;
  };

  let names = plan?.left ?? null;
  if (names === null) {
    const heard = await ask('domains');
    if (heard.state === 'stop') return heard.why;
    if (heard.state === 'missed') return 'noAnswer';
    const list = heard.state === 'value' ? ports.domainsIn(heard.body) : null;
    if (list === null) return 'unexpected';
    const { rows, total } = list;
    const whole = read({
      setting: 'domains.list',
      screen: 'domains',
      label: 'domains',
      result: { ok: true, value: rows },
      readAt: await ports.now(),
      coverage: { seen: rows.length, total },
    });
    if (!(await keep([whole]))) return 'notRecorded';
    names = [...new Set(rows.map(({ name }) => name))];
  }

  const total = plan?.total ?? names.length;
  // Each write passes the whole record on to the pages that show it: some forty are made, however many domains there are.
  const batch = Math.max(8, Math.ceil(total / 40));
  let readings: Reading[] = [];
  let missed: string[] = [];
  let strange = 0;
  const end = async (why: SweepEnd): Promise<SweepEnd> => {
    // The last answers may be the other server's already.
    if (why === 'otherServer') return why;
    return (await keep(readings)) ? why : 'notRecorded';
  };
  ports.progress(total - names.length, total);
  for (const [at, name] of names.entries()) {
    const heard = await ask({ domain: name });
    if (heard.state === 'stop') return end(heard.why);
    if (heard.state === 'missed') {
      missed.push(name);
      if (missed.length > missesAllowed) return end('noAnswer');
      continue;
    }
    const now = await ports.now();
    const value = heard.state === 'value' ? ports.requireSmtpAuthIn(heard.body, name) : null;
    const why = heard.state === 'without' ? heard.why : 'unexpected-answer';
    strange = value === null && why === 'unexpected-answer' ? strange + 1 : 0;
    // It answers again: those it did not answer for are left as what could not be read.
    const lost = missed.map((each) => ofDomain(each, { ok: false, why: 'not-loaded' }, now));
    missed = [];
    readings = [
      ...readings,
      ...lost,
      ofDomain(name, value === null ? { ok: false, why } : { ok: true, value }, now),
    ];
    ports.progress(total - names.length + at + 1, total);
    if (strange > strangeAllowed) return end('unexpected');
    if (readings.length >= batch) {
      if (!(await keep(readings))) return 'notRecorded';
      readings = [];
    }
  }
  const now = await ports.now();
  readings = [...readings, ...missed.map((each) => ofDomain(each, { ok: false, why: 'not-loaded' }, now))];
  ports.progress(total, total);
  return end('done');
}
