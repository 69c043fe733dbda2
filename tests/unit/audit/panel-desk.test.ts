import { describe, expect, it, vi } from 'vitest';
import { openBooks } from '../../../utils/audit/books.ts';
import { createPageDesk } from '../../../utils/audit/page-desk.ts';
import { createPanelDesk } from '../../../utils/audit/panel-desk.ts';
import { tabsKey } from '../../../utils/audit/tabs.ts';
import {
  createWorld,
  domainList,
  ofDomain,
  origin,
  product,
  reading,
  recordIn,
  stated,
  today,
  visitor,
} from './support.ts';

async function open() {
  const world = createWorld();
  const books = openBooks(world);
  const page = createPageDesk(world, books);
  const frame = { role: 'administrator' as const, screens: ['passwordRequirements'] as const, unsaved: [] };
  const ask = { product: product(), frame, readings: [reading()], failing: 1 };
  await page.seen(ask, visitor());
  await page.seen(ask, visitor({ frameId: 3 }));
  await page.seen(ask, visitor({ tabId: 9, origin: 'http://198.51.100.1:9998' }));
  return { world, page, panel: createPanelDesk(world, books) };
}

describe("a person's word in the panel", () => {
  it('changes the record and reaches every frame of that server, and no other', async () => {
    const { world, panel } = await open();
    const waiver = { reason: 'Lab', owner: 'A. Admin', expires: '2027-01-01', observed: '8' };
    await panel.waive({ serverId: origin, key: 'pw.min_length', waiver });
    await vi.waitFor(() =>
      expect(new Set(world.told.map(({ place }) => place))).toEqual(new Set(['7:0', '7:3'])),
    );
    expect(world.told[0]?.record.waivers).toEqual({ 'pw.min_length': waiver });
    expect(recordIn(world)?.waivers).toEqual({ 'pw.min_length': waiver });
  });

  it('states, attests and configures', async () => {
    const { world, panel } = await open();
    await panel.state({ serverId: origin, readings: [stated({ result: { ok: true, value: 14 } })] });
    await panel.attest({ serverId: origin, key: 'wl.wide', by: 'A. Admin', observed: null });
    await panel.configure({ serverId: origin, profile: 'strict', context: { gateways: ['198.51.100.7'] } });
    expect(recordIn(world)).toMatchObject({
      profile: 'strict',
      context: { gateways: ['198.51.100.7'] },
      attestations: { 'wl.wide': { by: 'A. Admin', at: today, observed: null } },
      readings: { 'password.minLength': { method: 'stated', result: { ok: true, value: 14 } } },
    });
  });

  it("records what the sweep read as the server's own answers, never as a statement", async () => {
    const { world, panel } = await open();
    const answer = ofDomain('a.example', { method: 'response' });
    const readings = [answer, ofDomain('b.example', { method: 'stated', confidence: 'stated' })];
    await panel.swept({ serverId: origin, readings });
    expect(recordIn(world)?.readings['domain.requireSmtpAuth|domain|a.example']).toEqual(answer);
    expect(Object.keys(recordIn(world)?.readings ?? {})).not.toContain(
      'domain.requireSmtpAuth|domain|b.example',
    );
    await vi.waitFor(() => expect(world.told).not.toEqual([]));
  });

  it("does not record another server's answers", async () => {
    const { panel } = await open();
    const list = (name: string) => reading({ ...domainList([name]), coverage: { seen: 1, total: 1 } });
    await panel.swept({ serverId: origin, readings: [list('a.example')] });
    await expect(panel.swept({ serverId: origin, readings: [list('z.example')] })).rejects.toMatchObject({
      message: 'no-server',
    });
  });

  it("keeps thresholds of one's own, and gives them up again", async () => {
    const { world, panel } = await open();
    const custom = { name: 'Ours', thresholds: { passwordMinLength: 20 } };
    await panel.configure({ serverId: origin, profile: 'pci', custom: { ...custom, more: 1 } });
    expect(recordIn(world)).toMatchObject({ profile: 'pci', custom });
    await panel.configure({ serverId: origin, context: {} });
    expect(recordIn(world)?.custom).toEqual(custom);
    await panel.configure({ serverId: origin, profile: 'standard', custom: null });
    expect(recordIn(world)?.custom).toBeUndefined();
    for (const thresholds of [{ passwordMinLength: 0 }, { x: 1 }, { id: 'strict' }]) {
      const wrong = panel.configure({ serverId: origin, custom: { name: 'Ours', thresholds } });
      await expect(wrong).rejects.toMatchObject({ message: 'malformed' });
    }
  });

  it('hands a list of vulnerabilities that was brought to every page', async () => {
    const { page, panel } = await open();
    const advisories = { asOf: '2026-11-20', newestBuild: 9800, entries: [] };
    await panel.advise({ advisories });
    const hello = () => page.hello({ product: product(), role: 'administrator', top: true }, visitor());
    expect((await hello()).advisories).toEqual(advisories);
    await panel.advise({ advisories: null });
    expect((await hello()).advisories).toBeNull();
    await expect(panel.advise({ advisories: { asOf: 1 } })).rejects.toMatchObject({ message: 'malformed' });
  });

  it('forgets a server, and its pages judge from nothing', async () => {
    const { world, panel } = await open();
    await panel.forget({ serverId: origin });
    expect(recordIn(world)).toBeUndefined();
    await vi.waitFor(() => expect(world.told).toHaveLength(2));
    expect(world.told[0]?.record).toMatchObject({ id: origin, readings: {}, product: product() });
  });

  it('does not hand a record to pages that contradict it', async () => {
    const { world, page, panel } = await open();
    await page.hello({ product: product({ build: 9000 }), role: 'administrator', top: true }, visitor());
    await panel.configure({ serverId: origin, profile: 'strict' });
    await panel.look({ tabId: 7 });
    expect(world.told).toEqual([]);
  });

  it('is refused for a server that is not there, and when malformed', async () => {
    const { panel } = await open();
    await expect(panel.forget({ serverId: 'x' })).rejects.toMatchObject({ message: 'no-server' });
    await expect(panel.configure({ serverId: origin, profile: 'lax' })).rejects.toMatchObject({
      message: 'malformed',
    });
    await expect(
      panel.state({ serverId: origin, readings: [{ ...stated(), result: { ok: true, value: [] } }] }),
    ).rejects.toMatchObject({
      message: 'malformed',
    });
  });
});

describe('the panel looks at a tab', () => {
  it('and frames that do not answer are struck', async () => {
    const { world, panel } = await open();
    world.frames.add('7:3');
    await panel.look({ tabId: 7 });
    const tabs = () => world.session.data.get(tabsKey) as Record<string, { frames: object }>;
    expect(Object.keys(tabs()[7]?.frames ?? {})).toEqual(['3']);
    world.frames.clear();
    await panel.look({ tabId: 7 });
    expect(Object.keys(tabs())).toEqual(['9']);
  });

  it('and one that speaks up while another is still waited for stays', async () => {
    const { world, page, panel } = await open();
    let answer: (there: boolean) => void = () => {};
    world.frameAnswers = (_tabId, frameId) =>
      frameId === 0 ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(false);
    const looking = panel.look({ tabId: 7 });
    const frames = () =>
      Object.keys((world.session.data.get(tabsKey) as Record<string, { frames: object }>)[7]?.frames ?? {});
    await vi.waitFor(() => expect(frames()).toEqual(['0']));
    const frame = { role: 'administrator' as const, screens: [], unsaved: [] };
    await page.seen({ product: product(), frame, readings: [], failing: 0 }, visitor({ frameId: 3 }));
    answer(true);
    await looking;
    expect(frames()).toEqual(['0', '3']);
  });

  it('and a document that came into a frame meanwhile stays', async () => {
    const { world, page, panel } = await open();
    let answer: (there: boolean) => void = () => {};
    world.frameAnswers = () => new Promise((resolve) => (answer = resolve));
    const asked = vi.spyOn(world, 'frameAnswers');
    const looking = panel.look({ tabId: 9 });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    const next = visitor({ tabId: 9, documentId: 'document-2' });
    await page.hello({ product: product(), role: 'administrator', top: false }, next);
    answer(false);
    await looking;
    const tabs = world.session.data.get(tabsKey) as Record<string, { frames: object }>;
    expect(tabs[9]?.frames).toMatchObject({ 0: { documentId: 'document-2' } });
  });
});
