// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { startSession } from '../../../entrypoints/admin.content/session.ts';
import pageJudge from '../../../entrypoints/page-judge/index.ts';
import type { Messages } from '../../../utils/audit/protocol.ts';
import type { Channel } from '../../../utils/extension/messages.ts';
import { detectProduct } from '../../../utils/smartermail/product.ts';
import { show } from '../../contract/emulated-page.ts';
import { loadPages } from '../../pages/load.ts';
import { greeting } from './greeting.ts';

const page = loadPages().find(({ name }) => name === 'L5/password-requirements');
let life = new AbortController();
afterEach(() => life.abort());

/** Starts on a page of Password Requirements; `lose` tells how a message fails, or null. */
const start = async (lose: (name: string, nth: number) => string | null) => {
  life = new AbortController();
  const document = show(page?.html ?? '', '/Main/frmPasswordRequirements.aspx');
  const product = detectProduct(document);
  if (!product) throw new Error('the page is not SmarterMail');
  const sent: { readonly name: string; readonly ask: unknown }[] = [];
  const send = vi.fn(async (name: string, ask: unknown) => {
    sent.push({ name, ask });
    const code = lose(name, sent.filter((one) => one.name === name).length);
    if (code !== null) return { ok: false, code };
    if (name === 'inject') pageJudge.main();
    return name === 'hello' ? { ok: true, value: greeting } : { ok: true, value: {} };
  });
  const messages = { send, sendToFrame: vi.fn(), listen: vi.fn() } as unknown as Channel<Messages>;
  const { signal } = life;
  const rest = { end: () => life.abort(), outlived: () => false, late: undefined };
  await startSession({ document, product, top: true, messages, signal, ...rest });
  const asked = (name: string): unknown[] => sent.flatMap((one) => (one.name === name ? [one.ask] : []));
  return { asked, settled: () => new Promise((done) => setTimeout(done)) };
};

it('greets again when the worker was just being stopped', async () => {
  const { asked, settled } = await start((name, nth) => (name === 'hello' && nth < 3 ? 'no-receiver' : null));
  await settled();
  expect(asked('hello')).toHaveLength(3);
  expect(asked('seen')).toHaveLength(1);
});

it.each(['no-receiver', 'gate'])('gives up on a worker that keeps answering %s', async (code) => {
  const { asked, settled } = await start(() => code);
  await settled();
  expect(asked('hello')).toHaveLength(code === 'gate' ? 1 : 3);
  expect(asked('seen')).toEqual([]);
  expect(life.signal.aborted).toBe(true);
});

it('tells again what was lost on the way, word for word', async () => {
  const { asked, settled } = await start((name, nth) => (name === 'seen' && nth < 3 ? 'timed-out' : null));
  await settled();
  const seen = asked('seen');
  expect(seen).toHaveLength(3);
  expect(seen[0]).toMatchObject({ frame: { screens: ['passwordRequirements'] } });
  expect(seen[2]).toEqual(seen[0]);
});

it('does not insist on what was refused', async () => {
  const { asked, settled } = await start((name) => (name === 'seen' ? 'gate' : null));
  await settled();
  expect(asked('seen')).toHaveLength(1);
});

it('records what was read although the judge did not arrive, and shows the count once it has', async () => {
  let lost = true;
  const { asked, settled } = await start((name) => (name === 'inject' && lost ? 'failed' : null));
  await settled();
  expect(asked('seen')).toMatchObject([{ failing: null }]);
  expect(document.querySelectorAll('[data-palisade-rule]')).toHaveLength(0);
  lost = false;
  document.body.append(document.createElement('hr'));
  await expect.poll(() => asked('seen')).toHaveLength(2);
  expect(asked('seen')[1]).toMatchObject({ failing: expect.any(Number) });
  expect(document.querySelectorAll('[data-palisade-rule]').length).toBeGreaterThan(0);
});
