// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RescueCard } from '../../../components/report/RescueCard.tsx';
import { serverView } from '../../../entrypoints/sidepanel/view/server-view.ts';
import type { Generation } from '../../../utils/screens/screen.ts';
import { now, recordOf } from './fixtures.ts';

afterEach(cleanup);

const show = (generation: Generation | null): string => {
  const record = recordOf([]);
  const server = serverView({ ...record, product: { ...record.product, generation } }, record.id, now);
  const printed: string[] = [];
  render(<RescueCard servers={[server]} madeAt={now} onPrint={() => printed.push('print')} />);
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(printed).toEqual(['print']);
  return document.body.textContent ?? '';
};

describe('the rescue card', () => {
  it.each(['L5', 'L7', 'M16', 'M100', 'M100n', null] as const)(
    'of %s closes the port before the reset and sets a new password right after',
    (generation) => {
      const text = show(generation);
      const order = ['Close port 9998', 'Stop the SmarterMail service', 'mailConfig.xml delete', 'At once'];
      const places = order.map((part) => text.indexOf(part));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(text).toContain('second administrator');
      expect(text).toContain('Write no password on it');
    },
  );

  it('says where the reset is documented, and where not', () => {
    expect(show('L5')).toContain('it was not found written down');
    cleanup();
    expect(show('L7')).not.toContain('it was not found written down');
    cleanup();
    expect(show('M100')).toContain('sysAdminRejectAuthentication');
  });
});
