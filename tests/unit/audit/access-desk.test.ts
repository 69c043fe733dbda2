import { describe, expect, it } from 'vitest';
import { type AccessPorts, createAccessDesk } from '../../../utils/audit/access-desk.ts';
import { openBooks } from '../../../utils/audit/books.ts';
import { enabledOriginsKey, parseOrigins, withdrawnOriginsKey } from '../../../utils/audit/origins.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { tabsKey } from '../../../utils/audit/tabs.ts';
import { createWorld, origin as onPort, product, visitor } from './support.ts';

const [mail, other] = ['https://mail.example.com', 'http://192.0.2.7:8080'];

/** A desk whose browser holds both origins and writes down what it is told, in order. */
async function open(part: Partial<AccessPorts> = {}) {
  const world = createWorld();
  const books = openBooks(world);
  const held = new Set([mail, other]);
  const told: string[] = [];
  const note =
    (what: string) =>
    async (about: string | readonly string[]): Promise<void> => {
      told.push(`${what} ${about}`);
    };
  const ports: AccessPorts = {
    isOwnMatter: (origin) => origin !== onPort,
    holds: async (origin) => held.has(origin),
    giveBack: note('give back'),
    registerAt: note('register'),
    startAt: note('start'),
    endAt: note('end'),
    showBadge: world.showBadge,
    ...part,
  };
  const desk = createAccessDesk(ports, books);
  const page = createPageDesk(world, books);
  const visit = (tabId: number, origin: string) =>
    page.hello({ product: product(), role: 'administrator', top: true }, visitor({ tabId, origin }));
  const kept = (key: string) => parseOrigins(world.local.data.get(key));
  return { world, held, told, desk, visit, kept };
}

describe('an address that is granted', () => {
  it('is registered, kept, and started where it is open, in this order', async () => {
    const { desk, told, kept } = await open();
    await desk.grant({ origin: mail });
    await desk.grant({ origin: other });
    await desk.grant({ origin: mail });
    expect(kept(enabledOriginsKey)).toEqual([mail, other]);
    expect(told).toEqual([
      `register ${mail}`,
      `start ${mail}`,
      `register ${mail},${other}`,
      `start ${other}`,
      `register ${mail},${other}`,
      `start ${mail}`,
    ]);
  });

  it.each([
    ['the browser does not hold it', 'not-held', { holds: async () => false }],
    ['it needs no enabling', 'malformed', { isOwnMatter: () => false }],
    ['it cannot be registered', 'no', { registerAt: async () => Promise.reject(new Error('no')) }],
  ] as const)('is not kept when %s', async (_what, code, part) => {
    const { desk, kept, told } = await open(part);
    await expect(desk.grant({ origin: mail })).rejects.toThrow(code);
    expect(kept(enabledOriginsKey)).toEqual([]);
    expect(told.filter((one) => one.startsWith('start'))).toEqual([]);
  });

  it('stands though its open pages could not be started', async () => {
    const { desk, kept } = await open({ startAt: async () => Promise.reject(new Error('no tab')) });
    await desk.grant({ origin: mail });
    expect(kept(enabledOriginsKey)).toEqual([mail]);
  });

  it('is taken off the list of those that were taken back', async () => {
    const { desk, kept, held } = await open();
    await desk.grant({ origin: mail });
    held.delete(mail);
    await desk.reconcile();
    expect([kept(enabledOriginsKey), kept(withdrawnOriginsKey)]).toEqual([[], [mail]]);
    held.add(mail);
    await desk.grant({ origin: mail });
    expect([kept(enabledOriginsKey), kept(withdrawnOriginsKey)]).toEqual([[mail], []]);
  });
});

describe('an address that is let go', () => {
  it('is closed first; then its pages end, and the browser has it back', async () => {
    const { desk, told, kept, visit, world } = await open();
    await desk.grant({ origin: mail });
    await visit(7, mail);
    await visit(8, onPort);
    world.badges.set(7, 3).set(8, 4);
    told.length = 0;
    await desk.revoke({ origin: mail });
    expect(told).toEqual([`end ${mail}`, 'register ', `give back ${mail}`]);
    expect(kept(enabledOriginsKey)).toEqual([]);
    expect(Object.keys(world.session.data.get(tabsKey) as object)).toEqual(['8']);
    expect([...world.badges]).toEqual([
      [7, 0],
      [8, 4],
    ]);
  });

  it('is let go though a policy holds it', async () => {
    const { desk, kept } = await open({ giveBack: async () => Promise.reject(new Error('required')) });
    await desk.grant({ origin: mail });
    await desk.revoke({ origin: mail });
    expect(kept(enabledOriginsKey)).toEqual([]);
  });
});

describe('in step with the browser', () => {
  it('what is no longer held ends, and is said to be taken back; the rest stays', async () => {
    const { desk, told, kept, held } = await open();
    await desk.grant({ origin: mail });
    await desk.grant({ origin: other });
    told.length = 0;
    held.delete(mail);
    await Promise.all([desk.reconcile(), desk.reconcile()]);
    expect(told).toEqual([`end ${mail}`, `register ${other}`, `register ${other}`]);
    expect([kept(enabledOriginsKey), kept(withdrawnOriginsKey)]).toEqual([[other], [mail]]);
  });

  it('writes nothing when all is well, whatever is stored', async () => {
    const { desk, world, told } = await open();
    world.local.data.set(enabledOriginsKey, [mail, 7, null]);
    await desk.reconcile();
    world.local.data.set(enabledOriginsKey, 'https://x.example');
    await desk.reconcile();
    expect(told).toEqual([`register ${mail}`, 'register ']);
    expect(world.local.writes).toBe(0);
  });
});
