// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { StatedField } from '../../../components/checklist/model.ts';
import { findingView } from './fixtures.ts';
import { press, show, type } from './show-finding.tsx';

afterEach(cleanup);

const length: StatedField = {
  setting: 'password.minLength',
  subjects: [],
  kind: 'number',
  label: 'Minimum length',
  canBeOff: true,
};
const stated = (...fields: StatedField[]) => findingView({ outcome: 'not-checked', stated: fields });

describe('"I looked: it is ..."', () => {
  it('is not offered where the value was read', () => {
    show(findingView());
    expect(screen.queryByRole('button', { name: 'I looked: it is ...' })).toBeNull();
  });

  it('states a number under a name until a day', () => {
    const calls = show(stated(length), '');
    press('I looked: it is ...');
    type('Minimum length', '12');
    type('Your name', ' Kim ');
    type('Valid until', '2026-12-31');
    press('Save what I saw');
    expect(calls).toEqual([
      ['state', { values: [{ field: length, value: 12, subjects: [] }], by: 'Kim', untilDay: '2026-12-31' }],
    ]);
    expect(screen.queryByLabelText('Minimum length')).toBeNull();
  });

  it('is good for 90 days unless told otherwise, under the name used last', () => {
    const calls = show(stated(length));
    press('I looked: it is ...');
    fireEvent.click(screen.getByLabelText('Switched off'));
    press('Save what I saw');
    expect(calls[0]?.[1]).toMatchObject({ values: [{ value: 'off' }], by: 'Dana', untilDay: '2027-02-23' });
  });

  it.each(['', 'eight', '-1', '8.5', '1e3'])('sends nothing for the number "%s"', (text) => {
    const calls = show(stated(length));
    press('I looked: it is ...');
    type('Minimum length', text);
    press('Save what I saw');
    expect(calls).toEqual([]);
    expect(screen.getByText(/fill in every field/)).toBeTruthy();
  });

  it('sends nothing without a name, or for a day that has gone', () => {
    const calls = show(stated(length), '');
    press('I looked: it is ...');
    type('Minimum length', '12');
    press('Save what I saw');
    type('Your name', 'Kim');
    type('Valid until', '2026-11-25');
    press('Save what I saw');
    expect(calls).toEqual([]);
  });

  it('asks for every box before it sends one', () => {
    const box = (setting: 'password.requireNumber' | 'password.requireSymbol'): StatedField => ({
      setting,
      subjects: [],
      kind: 'boolean',
      label: setting,
      canBeOff: false,
    });
    const calls = show(stated(box('password.requireNumber'), box('password.requireSymbol')));
    press('I looked: it is ...');
    const [firstOn] = screen.getAllByLabelText('On');
    const [, secondOff] = screen.getAllByLabelText('Off');
    if (firstOn) fireEvent.click(firstOn);
    press('Save what I saw');
    expect(calls).toEqual([]);
    if (secondOff) fireEvent.click(secondOff);
    press('Save what I saw');
    expect(calls[0]?.[1]).toMatchObject({ values: [{ value: true }, { value: false }] });
  });

  it('knows an empty whitelist from one with entries', () => {
    const list: StatedField = {
      setting: 'whitelist.entries',
      subjects: [],
      kind: 'entries',
      label: 'The whitelist',
      canBeOff: false,
      switches: [
        { key: 'smtp', label: 'SMTP' },
        { key: 'pop', label: 'POP' },
      ],
    };
    const calls = show(stated(list));
    press('I looked: it is ...');
    fireEvent.click(screen.getByLabelText('Has entries'));
    press('Save what I saw');
    expect(calls).toEqual([]);
    type('All its addresses and ranges, one a line', '192.0.2.7\n10.0.0.0/8, 192.0.2.7\n');
    fireEvent.click(screen.getByLabelText('SMTP'));
    press('Save what I saw');
    const switches = { smtp: true, pop: false };
    expect(calls[0]?.[1]).toMatchObject({
      values: [
        {
          value: [
            { address: '192.0.2.7', switches, builtIn: false },
            { address: '10.0.0.0/8', switches, builtIn: false },
          ],
        },
      ],
    });
    press('I looked: it is ...');
    fireEvent.click(screen.getByLabelText('Empty'));
    press('Save what I saw');
    expect(calls[1]?.[1]).toMatchObject({ values: [{ value: [] }] });
  });

  it('leaves open whether a range is the product’s own, where it ships some', () => {
    const list: StatedField = {
      setting: 'whitelist.entries',
      subjects: [],
      kind: 'entries',
      label: 'The whitelist',
      canBeOff: false,
      switches: [],
      shipsRows: true,
    };
    const calls = show(stated(list));
    press('I looked: it is ...');
    expect(screen.getByLabelText('Empty, or only built-in rows with nothing switched on')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Has entries'));
    type('All its addresses and ranges, one a line', '10.0.0.0/8\n127.0.0.1');
    press('Save what I saw');
    expect(calls[0]?.[1]).toMatchObject({ values: [{ value: [{ builtIn: null }, { builtIn: false }] }] });
  });

  it('asks for administrators by name', () => {
    const names: StatedField = {
      setting: 'administrators.list',
      subjects: [],
      kind: 'names',
      label: 'All of them',
      canBeOff: false,
    };
    const calls = show(stated(names));
    press('I looked: it is ...');
    type('All of them', ' \n');
    press('Save what I saw');
    expect(calls).toEqual([]);
    type('All of them', 'mail-lead\nnight-shift\n');
    press('Save what I saw');
    expect(calls[0]?.[1]).toMatchObject({
      values: [{ value: [{ name: 'mail-lead' }, { name: 'night-shift' }] }],
    });
  });

  it('asks which domains there are before it speaks for all of them', () => {
    const every: StatedField = {
      setting: 'domain.requireSmtpAuth',
      subjects: [{ kind: 'domain', key: 'one.example' }],
      kind: 'domains',
      label: 'Require SMTP Authentication',
      canBeOff: false,
    };
    const calls = show(stated(every));
    press('I looked: it is ...');
    fireEvent.click(screen.getByLabelText('On for all enabled domains'));
    type('Enabled domains, one a line', '\n');
    press('Save what I saw');
    expect(calls).toEqual([]);
    type('Enabled domains, one a line', 'one.example\nTWO.example\none.example');
    press('Save what I saw');
    expect(calls[0]?.[1]).toMatchObject({
      values: [
        {
          value: true,
          subjects: [
            { kind: 'domain', key: 'one.example' },
            { kind: 'domain', key: 'two.example' },
          ],
        },
      ],
    });
  });
});
