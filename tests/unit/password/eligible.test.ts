// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { eligible } from '../../../utils/password/eligible.ts';
import { namesNearby } from '../../../utils/password/names-nearby.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { box, el, field, input, row, show } from './page.ts';

const roles = (...ids: string[]) => ids.map((id) => eligible(input(id), englishLabels)?.role ?? null);

describe('boxes for a new password', () => {
  it('are found on the classic user editor, but not the current one', () => {
    show(
      el(
        'form',
        {},
        el(
          'table',
          {},
          row('User Name', el('input', { type: 'text', id: 'a_txtUserName' })),
          row('Current Password:', box('a_txtChangePassword_CurrentPassword')),
          row('New Password:', box('a_txtNewPassword')),
          row('Confirm Password:', box('a_txtNewPasswordConfirmed')),
        ),
      ),
    );
    expect(
      roles(
        'a_txtUserName',
        'a_txtChangePassword_CurrentPassword',
        'a_txtNewPassword',
        'a_txtNewPasswordConfirmed',
      ),
    ).toEqual([null, null, 'new', 'confirm']);
  });

  it('are found by labels alone, whatever ids and wrappers are called', () => {
    show(
      el('div', {}, el('div', { class: 'x' }, 'Old Password *'), el('div', {}, el('span', {}, box('q1')))),
      el('div', {}, el('div', { class: 'x' }, 'New  Password'), el('div', {}, el('span', {}, box('q2')))),
      el(
        'div',
        {},
        el('div', { class: 'x' }, 'Confirm New Password'),
        el('div', {}, el('span', {}, box('q3'))),
      ),
    );
    expect(roles('q1', 'q2', 'q3')).toEqual([null, 'new', 'confirm']);
  });

  it('are found in a modern dialog, by label, aria-label or placeholder', () => {
    show(
      el(
        'md-dialog',
        {},
        el('h2', {}, 'New User'),
        field('Password', box('m1')),
        field('Confirm Password', box('m2')),
      ),
      el(
        'div',
        { role: 'dialog' },
        box('m3', { 'aria-label': 'New Password' }),
        box('m4', { placeholder: 'Confirm Password' }),
      ),
    );
    expect(roles('m1', 'm2', 'm3', 'm4')).toEqual(['new', 'confirm', 'new', 'confirm']);
  });

  it('are found by seen ids where the label is in an unknown language', () => {
    show(
      el(
        'table',
        {},
        row('Neues Kennwort', box('x_txtNewPassword')),
        row('Kennwort bestätigen', box('x_txtNewPasswordConfirmed')),
      ),
    );
    expect(roles('x_txtNewPassword', 'x_txtNewPasswordConfirmed')).toEqual(['new', 'confirm']);
  });

  it('keep their meter while their text is shown', () => {
    show(el('form', {}, row('Password', box('p1')), row('Confirm Password', box('p2'))));
    const known = new WeakSet<Element>([input('p1'), input('p2')]);
    input('p1').type = 'text';
    input('p2').type = 'text';
    expect(eligible(input('p1'), englishLabels, known)?.role).toBe('new');
    expect(eligible(input('p2'), englishLabels, known)?.role).toBe('confirm');
    expect(eligible(input('p1'), englishLabels)).toBeNull();
  });

  it('are found where they show their text from the start, if the label is the documented one', () => {
    show(
      el(
        'table',
        {},
        row('New Password', box('t1', { type: 'text' })),
        row('Days until a new password is due', box('t2', { type: 'text' })),
      ),
    );
    expect(roles('t1', 't2')).toEqual(['new', null]);
  });
});

describe('boxes that are left alone', () => {
  it('of the login pages', () => {
    show(
      el(
        'form',
        { class: 'login-modal' },
        el('input', { id: 'loginUsernameBox' }),
        box('loginPasswordBox', { 'aria-label': 'New Password' }),
      ),
      el(
        'form',
        {},
        el('h2', {}, 'Email Address'),
        el('input', { id: 'ctl00_MPH_txtUserName' }),
        el('h2', {}, 'Password'),
        box('ctl00_MPH_txtPassword'),
      ),
    );
    expect(roles('loginPasswordBox', 'ctl00_MPH_txtPassword')).toEqual([null, null]);
  });

  it.each([
    'Certificate Password',
    'Mount Password',
    'Gateway Password',
    'POP Retrieval Password',
    'Password',
    'Existing Password',
    'SMTP Password',
  ])('labelled %s, without a confirmation', (caption) => {
    show(el('table', {}, row('Username', el('input', { type: 'text' })), row(caption, box('c1'))));
    expect(roles('c1')).toEqual([null]);
  });

  it('of a certificate dialog, though it asks twice', () => {
    show(
      el(
        'md-dialog',
        {},
        el('h2', {}, 'Upload certificate'),
        field('Password', box('k1')),
        field('Confirm Password', box('k2')),
      ),
      el('form', {}, row('Certificate Password', box('k3')), row('Confirm Password', box('k4'))),
    );
    expect(roles('k1', 'k2', 'k3', 'k4')).toEqual([null, null, null, null]);
  });

  it('that a browser is told hold the current password or a code', () => {
    show(
      row('New Password', box('n1', { autocomplete: 'current-password' })),
      row('New Password', box('n2', { autocomplete: 'one-time-code' })),
    );
    expect(roles('n1', 'n2')).toEqual([null, null]);
  });

  it('that are no password boxes at all', () => {
    show(
      row('New Password', el('textarea', { id: 'no1' })),
      row('Confirm Password', el('input', { id: 'no2', type: 'number' })),
    );
    expect(eligible(document.getElementById('no1'), englishLabels)).toBeNull();
    expect(roles('no2')).toEqual([null]);
    expect(eligible(null, englishLabels)).toBeNull();
  });
});

describe('names nearby', () => {
  it('are those typed in the same form, with their labels', () => {
    const valued = (value: string) => {
      const made = el('input', { type: 'text' });
      if (made instanceof HTMLInputElement) made.value = value;
      return made;
    };
    show(
      el(
        'form',
        { id: 'f' },
        row('User Name', valued('jmiller')),
        row('Display Name', valued('Jane Miller')),
        row('Description', valued('no')),
      ),
      el('form', {}, row('User Name', valued('other'))),
    );
    expect(namesNearby(document.getElementById('f') ?? document.body, englishLabels)).toEqual([
      'jmiller',
      'Jane Miller',
    ]);
  });
});
