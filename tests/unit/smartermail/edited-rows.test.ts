// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import { readDocument } from '../../../utils/smartermail/read-document.ts';

const plain = (address: string): string =>
  `<tr><td>${address}</td><td><input type="checkbox" disabled></td><td><a href="#">Edit</a></td></tr>`;
const inEdit = (address: string): string =>
  `<tr><td><input type="text" value="${address}"></td><td><input type="checkbox"></td>
  <td><input type="checkbox" class="select"> <a href="#">Update</a> <a href="#">Cancel</a></td></tr>`;

const control = (selector: string): HTMLInputElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`no ${selector}`);
  return found;
};
const read = (generation: Generation = 'L7') => {
  const options = { generation, labels: englishLabels, now: '2026-11-25T12:00:00.000Z' };
  const [list] = readDocument(document, options).flatMap(({ readings }) => readings);
  const value = list?.result.ok && Array.isArray(list.result.value) ? list.result.value : [];
  const addresses = value.map((row) => ('address' in row ? row.address : null));
  return { addresses, coverage: list?.coverage };
};
const whole = { addresses: ['192.0.2.1', '192.0.2.2'], coverage: undefined };
const withoutTheEdited = { addresses: ['192.0.2.1'], coverage: { seen: 1, total: null } };

beforeEach(() => {
  document.body.innerHTML = `<h1>Whitelist</h1><table><thead><tr><th>IP Address</th><th>SMTP</th><th></th></tr></thead>
<tbody>${plain('192.0.2.1')}${inEdit('192.0.2.2')}</tbody></table>`;
});

describe('a row of a list that is edited where it stands', () => {
  it('is what the server holds, until something is changed in it', () => expect(read()).toEqual(whole));

  it('is not known while other words stand in it, and is again when they are put back', () => {
    control('input[type=text]').value = '0.0.0.0/0';
    expect(read()).toEqual(withoutTheEdited);
    control('input[type=text]').value = '192.0.2.2';
    expect(read()).toEqual(whole);
  });

  it('is not known while a switch of it is turned', () => {
    control('input[type=checkbox]:not(:disabled)').checked = true;
    expect(read()).toEqual(withoutTheEdited);
  });

  it('is known when only the box to select it by is ticked', () => {
    control('.select').checked = true;
    expect(read()).toEqual(whole);
  });

  it('is told by AngularJS, where scripts fill the boxes', () => {
    control('input[type=text]').value = '192.0.2.2';
    control('input[type=text]').defaultValue = '';
    expect(read('M100')).toEqual(whole);
    control('input[type=text]').classList.add('ng-dirty');
    expect(read('M100')).toEqual(withoutTheEdited);
  });
});
