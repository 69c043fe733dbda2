import { vi } from 'vitest';
import { type Begun, createPasswordMeters } from '../../../utils/password/meter.ts';
import type { MeterState, Surface } from '../../../utils/password/meter-view.ts';
import type { Rater } from '../../../utils/password/rater.ts';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { box, el, input, row, show } from './page.ts';

export const secret = 'Hunter-two-Wombat!';

/** A rater as slow and as plain as a test wants it. */
export const rater: Rater = (text) => ({ guesses_log10: text.length, sequence: [] });

export function setUp(load: () => Promise<Rater> = async () => rater, begun?: Begun) {
  const life = new AbortController();
  const nodes = new Set<HTMLElement>();
  const said: string[] = [];
  const drawn: MeterState[] = [];
  const loads = vi.fn(load);
  const overlay: Surface = {
    place(item) {
      const node = item.create();
      nodes.add(node);
      return {
        node: () => node,
        renew: () => {},
        remove: () => {
          if (nodes.delete(node)) item.gone();
        },
      };
    },
    describe(_element, text) {
      said.push(text);
      return { set: (next) => said.push(next), remove: () => said.push('(removed)') };
    },
    hold(node) {
      nodes.add(node);
      return () => nodes.delete(node);
    },
    refresh: () => {},
  };
  createPasswordMeters(document, life.signal, {
    load: loads,
    overlay,
    labels: englishLabels,
    context: () => ['mail.acme.test'],
    server: () => ({ readings: [], screens: ['administratorEditor'], now: '2026-11-25T12:00:00.000Z' }),
    ...(begun && { begun }),
    drawing: {
      draw: (container, state) => {
        if (state === null) return;
        drawn.push(state);
        container.textContent = state === 'unavailable' ? state : `${state.score}`;
      },
      say: (state) => (state === null || state === 'unavailable' ? `${state}` : `score ${state.score}`),
    },
  });
  return { life, nodes, said, drawn, loads };
}

export const focus = (id: string) =>
  input(id).dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
export const type = (id: string, text: string, init: InputEventInit = {}) => {
  input(id).value = text;
  input(id).dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', ...init }),
  );
};

/** The three boxes of a change of password. */
export const showForm = (): void => {
  show(
    el(
      'form',
      {},
      el(
        'table',
        {},
        row('Old Password', box('old')),
        row('New Password', box('new')),
        row('Confirm Password', box('again')),
      ),
    ),
    el('textarea', { id: 'free' }),
  );
};
