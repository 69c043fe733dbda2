import { describe, expect, it } from 'vitest';
import { closedTab, handOver, left, parseDepartures, settled } from '../../../utils/audit/departures.ts';
import type { Departure } from '../../../utils/audit/protocol.ts';
import { reading, today } from './support.ts';

const place = { tabId: 7, frameId: 3 };
const departure: Departure = {
  path: '/Main/frmPasswordReqs.aspx',
  by: 'other',
  at: today,
  pending: [{ screen: 'passwordRequirements', before: reading() }],
};
const minutesLater = (minutes: number, seconds = 0) =>
  new Date(Date.parse(today) + minutes * 60_000 + seconds * 1000).toISOString();

describe('what a frame leaves behind', () => {
  it('is handed to the next document of that frame only', () => {
    const all = left({}, place, departure);
    expect(handOver(all, place, minutesLater(1))[1]).toEqual(departure);
    expect(handOver(all, { tabId: 7, frameId: 4 }, minutesLater(1))[1]).toBeNull();
    expect(handOver(all, { tabId: 77, frameId: 3 }, minutesLater(1))[1]).toBeNull();
  });

  it('is handed again until a document that knows of it shows nothing unsaved', () => {
    const [handed] = handOver(left({}, place, departure), place, minutesLater(1));
    const [again, found] = handOver(handed, place, minutesLater(2));
    expect(found).toEqual(departure);
    expect(handOver(settled(again, place), place, minutesLater(2))[1]).toBeNull();
  });

  it('is not settled by a late word of the document that left', () => {
    const all = left({}, place, departure);
    expect(handOver(settled(all, place), place, minutesLater(1))[1]).toEqual(departure);
    const [handed] = handOver(all, place, minutesLater(1));
    const next = left(handed, place, { ...departure, by: 'save' });
    expect(handOver(settled(next, place), place, minutesLater(1))[1]?.by).toBe('save');
  });

  it('lasts as long as a form may stand open, and no longer', () => {
    const all = left({}, place, departure);
    expect(handOver(all, place, minutesLater(719, 59))[1]).toEqual(departure);
    expect(handOver(all, place, minutesLater(720))).toEqual([{}, null]);
  });

  it('goes with its tab, and no other', () => {
    const all = left(
      left(left({}, place, departure), { tabId: 7, frameId: 0 }, departure),
      { tabId: 77, frameId: 0 },
      departure,
    );
    expect(Object.keys(closedTab(all, 7))).toEqual(['77:0']);
    expect(closedTab(all, 8)).toBe(all);
  });

  it('survives storage, and nothing malformed does', () => {
    const all = left({}, place, departure);
    expect(parseDepartures(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(parseDepartures({ '7:3': { departure: { path: 1 }, handed: true } })).toEqual({});
  });
});
