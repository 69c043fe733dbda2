// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { ListColumn } from '../../../utils/screens/screen.ts';
import { readAdministratorRow } from '../../../utils/smartermail/rows/administrators.ts';
import { cellText } from '../../../utils/smartermail/rows/cell-text.ts';
import { readIdsRow } from '../../../utils/smartermail/rows/ids.ts';
import type { Cells } from '../../../utils/smartermail/rows/row.ts';
import { readServiceRow } from '../../../utils/smartermail/rows/services.ts';

type Row = Readonly<Partial<Record<ListColumn['key'], string>>>;

const cell = (html: string): Element => {
  document.body.innerHTML = '';
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  return holder;
};

const cellsOf = (row: Row): Cells => {
  document.body.innerHTML = '';
  return new Map(
    (Object.entries(row) as [ListColumn['key'], string][]).map(([key, html]) => {
      const element = document.createElement('td');
      element.innerHTML = html;
      document.body.append(element);
      return [key, { element, inverted: false, header: 'time frame (minutes)' }];
    }),
  );
};

const rule = (row: Row) => readIdsRow(cellsOf(row), 'M100')?.value;
const dos = { type: 'Denial of Service (DoS)' };

describe('the words of a cell', () => {
  it('are those a person reads', () => {
    expect(cellText(cell('<md-icon>person</md-icon> admin <button>Edit</button>'))).toBe('admin');
    expect(cellText(cell('<span style="display:none">Running</span><b>Stopped</b>'))).toBe('Stopped');
    expect(cellText(cell('a&nbsp;\n  b'))).toBe('a b');
    expect(cellText(cell('x'.repeat(500)))).toHaveLength(200);
  });
});

describe('an abuse rule', () => {
  it('is taken for what its column says', () => {
    expect(rule({ ...dos, service: 'SMTP', action: 'Block', timeFrame: '5', threshold: '60' })).toMatchObject(
      {
        type: 'dos',
        services: ['smtp'],
        action: 'block',
        timeFrame: 5,
        threshold: 60,
        blockTime: null,
        enabled: null,
      },
    );
  });

  it('leaves its service open where type and column differ', () => {
    expect(rule({ type: 'Denial of Service (DoS) - SMTP', service: 'POP' })?.services).toBeNull();
    expect(rule({ type: 'Denial of Service (DoS) - SMTP', service: '' })?.services).toEqual(['smtp']);
    expect(rule({ ...dos, description: 'was for SMTP' })?.services).toBeNull();
  });

  it('is no rule we can name where its action or its switch is there and cannot be told', () => {
    expect(rule({ ...dos, service: 'SMTP', action: 'Review' })).toMatchObject({
      type: 'other',
      action: null,
    });
    expect(rule({ ...dos, service: 'SMTP', action: 'Block', enabled: 'Paused' })?.type).toBe('other');
    expect(rule({ ...dos, service: 'SMTP', action: 'Block', enabled: 'No' })).toMatchObject({
      type: 'dos',
      enabled: false,
    });
  });

  it('blocks or notifies as 5.x to 15.x have it, where no column says so', () => {
    expect(rule({ ...dos, blockTime: '10' })?.action).toBe('block');
    expect(rule({ ...dos, blockTime: '' })?.action).toBeNull();
    expect(rule({ type: 'Internal Spammer Notification', blockTime: '10' })?.action).toBe('notify');
  });

  it('is named by its own words, at most 200 characters', () => {
    expect(rule({ ...dos, service: 'SMTP', description: 'x'.repeat(300) })?.shown).toHaveLength(200);
    expect(rule({ ...dos, service: 'SMTP' })?.shown).toBe('Denial of Service (DoS) · SMTP');
    expect(rule({ type: '', service: ' ' })).toBeUndefined();
  });
});

describe('a service', () => {
  const running = (state: string) =>
    readServiceRow(cellsOf({ service: 'POP', running: state }), 'M100')?.value.running;

  it.each([
    ['Running <button>Stop</button>', true],
    ['Started', true],
    ['Stopped <button>Start</button>', false],
    ['Not running', false],
    ['<img src="x.gif" alt="Running">', true],
    ['<input type="checkbox">', false],
    ['<input type="checkbox" checked>', true],
    ['Stopping', null],
    ['Not stopped', null],
    ['<button>Start</button>', null],
    ['', null],
  ])('%s is %s', (html, value) => expect(running(html)).toBe(value));

  it('without a name is no row', () => {
    expect(readServiceRow(cellsOf({ service: ' ', running: 'Running' }), 'M100')).toBeNull();
  });
});

describe('an administrator', () => {
  const row = (parts: Row) => readAdministratorRow(cellsOf({ name: 'ops', ...parts }), 'M100')?.value;

  it.each([
    ['Primary Administrator', true],
    ['Administrator', false],
    ['Secondary Administrator', false],
    ['Not the Primary Administrator', null],
    ['Auditor', null],
  ])('of type %s', (primary, value) => expect(row({ primary })?.primary).toBe(value));

  it.each([
    ['Yes', true, undefined],
    ['Restricted', true, undefined],
    ['3', true, 3],
    ['2 rules', true, 2],
    ['0', false, 0],
    ['None', false, undefined],
    ['Some', null, undefined],
  ])('restricted: %s', (cell, ipRestricted, restrictions) => {
    expect(row({ ipRestricted: cell })).toEqual({
      name: 'ops',
      primary: null,
      ipRestricted,
      ...(restrictions !== undefined && { restrictions }),
      enabled: null,
    });
  });

  it('is not told by columns that are not there', () => {
    expect(row({})).toEqual({ name: 'ops', primary: null, ipRestricted: null, enabled: null });
    expect(readAdministratorRow(cellsOf({ name: '<i>person</i>' }), 'M100')).toBeNull();
  });
});
