// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import type { Sighting } from '../../../utils/smartermail/read-document.ts';
import { createReader, type Reader } from '../../../utils/smartermail/reader.ts';
import * as access from '../../../utils/smartermail/rows/access.ts';

const options = { generation: 'L7', labels: englishLabels, now: '2026-11-25T12:00:00.000Z' } as const;
const rowsOf = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<tr><td>198.51.${at >> 8}.${at & 255}</td><td><input type="checkbox" disabled></td><td>No</td></tr>`,
  ).join('');
const show = (count: number): void => {
  document.body.innerHTML = `<h1>Whitelist</h1><div id="around"><table><thead><tr><th>IP Address</th><th>SMTP</th>
<th>POP</th></tr></thead><tbody>${rowsOf(count)}</tbody></table></div><p id="beside">1</p>`;
};

let life: AbortController;
let reader: Reader;
const read = vi.spyOn(access, 'readAccessRow');
/** How many rows were read, and not remembered, since this was asked before. */
const readCount = (): number => {
  const { length } = read.mock.calls;
  read.mockClear();
  return length;
};
const rowAt = (at: number): HTMLTableRowElement => {
  const row = document.querySelectorAll('tbody tr')[at];
  if (!(row instanceof HTMLTableRowElement)) throw new Error(`no row ${at}`);
  return row;
};
const listIn = (sightings: readonly Sighting[]) => {
  const [first] = sightings.flatMap(({ readings }) => readings);
  return first?.result.ok && Array.isArray(first.result.value) ? first.result.value : [];
};
const now = () => listIn(reader.now(options));

beforeEach(() => {
  life = new AbortController();
  show(40);
  reader = createReader(document, life.signal);
  now();
  readCount();
});
afterEach(() => life.abort());

describe('a list that was read before', () => {
  it('is not read again, and is the same value', () => {
    const first = now();
    expect(now()).toBe(first);
    expect(first).toHaveLength(40);
    expect(readCount()).toBe(0);
  });

  it.each<[string, () => void]>([
    ['words', () => rowAt(7).cells[0]?.replaceChildren('127.0.0.1')],
    ['a class', () => void (rowAt(7).cells[2] as Element).classList.add('fa-check')],
    ['what is shown', () => (rowAt(7).cells[2] as Element).setAttribute('style', 'display:none')],
    [
      'a box, by a script that tells nobody',
      () => void Object.assign(rowAt(7).querySelector('input') ?? {}, { checked: true }),
    ],
    ['a row that is new', () => void rowAt(7).replaceWith(rowAt(7).cloneNode(true))],
  ])('is read again where it changed: %s', (_what, change) => {
    change();
    now();
    expect(readCount()).toBe(1);
    now();
    expect(readCount()).toBe(0);
  });

  it('is read as it now is', () => {
    (rowAt(7).querySelector('input') as HTMLInputElement).checked = true;
    expect(now()[7]).toMatchObject({ address: '198.51.0.7', switches: { smtp: true } });
    rowAt(7).remove();
    expect(now()[7]).toMatchObject({ address: '198.51.0.8' });
    document.querySelector('tbody')?.append(rowAt(0).cloneNode(true));
    expect(now()).toHaveLength(40);
  });

  it.each<[string, () => void]>([
    ['what it stands in', () => void document.querySelector('#around')?.classList.add('compact')],
    ['its own body', () => void document.querySelector('tbody')?.classList.add('compact')],
    ['a style sheet', () => document.head.insertAdjacentHTML('beforeend', '<style>td{color:red}</style>')],
    ['a style sheet’s words', () => void (document.querySelector('style') as Element).append('i{color:red}')],
  ])('is read again as a whole after a change to %s', (_what, change) => {
    change();
    now();
    expect(readCount()).toBe(40);
  });

  it('is not after a change elsewhere, or one of ours', () => {
    (document.querySelector('#beside') as Element).textContent = '2';
    document.querySelector('#beside')?.classList.add('busy');
    rowAt(3).setAttribute('data-palisade-rule', 'wl.empty');
    rowAt(3).insertAdjacentHTML('beforeend', '<td data-palisade-description hidden></td>');
    rowAt(3).lastElementChild?.remove();
    now();
    expect(readCount()).toBe(0);
  });
});

describe('in slices', () => {
  /** A clock that runs out after each step, and tasks that wait to be let go. */
  let tasks: (() => void)[] = [];
  const go = async (): Promise<void> => {
    tasks.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  beforeEach(() => {
    reader = createReader(document, life.signal, 1);
    let time = 0;
    tasks = [];
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 5));
    vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => tasks.push(resolve)) });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.mocked(performance.now).mockRestore();
  });

  const soon = () => {
    const done = vi.fn<(sightings: readonly Sighting[]) => void>();
    reader.soon(options, done);
    return done;
  };
  const finish = async (): Promise<number> => {
    let count = 0;
    for (; tasks.length > 0; count++) await go();
    return count;
  };

  it('a pass takes many tasks, and ends with what is there', async () => {
    const done = soon();
    expect(done).not.toHaveBeenCalled();
    expect(await finish()).toBeGreaterThan(5);
    expect(done).toHaveBeenCalledTimes(1);
    expect(listIn(done.mock.calls[0]?.[0] ?? [])).toHaveLength(40);
  });

  it('one that the page changed under is dropped', async () => {
    const done = soon();
    await go();
    (rowAt(30).cells[0] as Element).textContent = '127.0.0.1';
    await finish();
    expect(done).not.toHaveBeenCalled();
    const next = soon();
    await finish();
    expect(listIn(next.mock.calls[0]?.[0] ?? [])[30]).toMatchObject({ address: '127.0.0.1' });
  });

  it('one that somebody could not wait for is dropped, and so is the older of two', async () => {
    const first = soon();
    await go();
    now();
    await finish();
    expect(first).not.toHaveBeenCalled();
    const older = soon();
    await go();
    const younger = soon();
    await finish();
    expect([older.mock.calls.length, younger.mock.calls.length]).toEqual([0, 1]);
  });

  it('stands until something changes, or somebody does something', async () => {
    const first = soon();
    await finish();
    const again = soon();
    expect(again.mock.calls).toEqual(first.mock.calls);
    const box = rowAt(3).querySelector('input') as HTMLInputElement;
    box.checked = true;
    document.body.click();
    const after = soon();
    await finish();
    expect(listIn(after.mock.calls[0]?.[0] ?? [])[3]).toMatchObject({ switches: { smtp: true } });
  });

  it('ends with the signal', async () => {
    const done = soon();
    await go();
    life.abort();
    await finish();
    expect(done).not.toHaveBeenCalled();
  });

  it('comes to an end on a page that never rests', async () => {
    const beside = document.querySelector('#beside') as Element;
    let finished = 0;
    for (let pass = 0; pass < 8 && finished === 0; pass++) {
      const done = soon();
      for (let at = 0; tasks.length > 0; at++) {
        beside.textContent = `${pass} ${at}`;
        await go();
      }
      finished = done.mock.calls.length;
    }
    expect(finished).toBe(1);
  });
});
