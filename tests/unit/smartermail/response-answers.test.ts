import { describe, expect, test } from 'vitest';
import { reading } from '../../support/facts.ts';
import { answer, started } from './ledger.ts';

describe('other answers', () => {
  test('tell which services run', () => {
    const { take, lay } = started();
    take(answer('settings/sysadmin/services', { services: { SMTP: true, POP: false, IMAP: 'yes' } }));
    expect(lay().beside).toMatchObject([
      {
        setting: 'services.list',
        result: {
          value: [
            { service: 'SMTP', running: true },
            { service: 'POP', running: false },
          ],
        },
      },
    ]);
  });

  test('tell of more services than a page shows, and of those that it shows', () => {
    const { take, lay } = started();
    const pop = (running: boolean) => reading('services.list', [{ service: 'POP', running }]);
    take(answer('settings/sysadmin/services', { services: { SMTP: true, pop: false } }));
    expect(lay([pop(true)]).page).toMatchObject([{ disagrees: { page: 'pop: on', response: 'pop: off' } }]);
    expect(lay([pop(false)]).page).toEqual([pop(false)]);
  });

  test('tell the build, beside the one that the page prints', () => {
    const { take, lay, ledger } = started();
    take(answer('licensing/about', { version: '100.0.9504' }));
    take(answer('licensing/info', { edition: 1 }));
    expect(ledger.edition).toBe('Professional');
    expect(lay().beside).toMatchObject([{ setting: 'product.build', result: { value: 9504 } }]);
    expect(lay([], undefined, 9504).beside).toMatchObject([{ method: 'response', confidence: 'exact' }]);
    expect(lay([], undefined, 9777).beside).toMatchObject([
      {
        method: 'page',
        confidence: 'likely',
        result: { value: 9777 },
        disagrees: { page: '9777', response: '9504' },
      },
    ]);
  });

  test('that fit by name alone ask a person', () => {
    const { take, lay } = started();
    const path = 'settings/sysadmin/password-requirements';
    take(answer(path, { settings: { minLength: 6, RequireSymbol: false, requireNumber: 'yes' } }));
    expect(lay().beside).toMatchObject([
      { setting: 'password.minLength', confidence: 'likely', label: `${path}: minLength` },
      { setting: 'password.requireSymbol', confidence: 'likely', result: { value: false } },
    ]);
    // What is known for certain stays so.
    expect(lay([], reading('password.minLength', 6)).beside).toHaveLength(1);
    // Two names that would both do are none.
    const doubled = started();
    doubled.take(answer(path, { minLength: 6, minimumLength: 8 }));
    expect(doubled.lay().beside).toEqual([]);
  });
});
