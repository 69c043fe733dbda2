// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../utils/screens/reading.ts';
import { createEdits, type Notice } from '../../../utils/smartermail/edits.ts';
import type { Sighting } from '../../../utils/smartermail/read-document.ts';

const silent: Notice = { error: false, success: false, fresh: false };
const reading = (value: number): Reading => ({
  setting: 'password.minLength',
  result: { ok: true, value },
  screen: 'passwordRequirements',
  label: 'Minimum Password Length',
  method: 'page',
  confidence: 'exact',
  readAt: '2026-11-25T00:00:00.000Z',
  saved: true,
});
const sighting = (value: number, control: Element): Sighting => ({
  screen: 'passwordRequirements',
  decided: true,
  scope: document.body,
  subject: null,
  readings: [reading(value)],
  controls: new Map([['password.minLength', [control]]]),
  rows: new Map(),
  list: null,
});
const box = (): Element => document.createElement('input');
const valuesOf = (readings: readonly Reading[]) =>
  readings.map(({ result }) => (result.ok ? result.value : result.why));

/** A page loaded with 5, edited to 12. */
const edited = (by: 'postback' | 'responses') => {
  const control = box();
  const edits = createEdits([], by);
  edits.note([sighting(5, control)], silent);
  edits.touch(control);
  edits.note([sighting(12, control)], silent);
  return { edits, control };
};

describe('an edit', () => {
  test('is unsaved from the moment it is made, and stands before its old value', () => {
    const { edits } = edited('postback');
    expect(valuesOf(edits.saved)).toEqual([]);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    expect(edits.pending).toMatchObject([{ before: { result: { value: 5 } } }]);
  });

  test('that is undone is none', () => {
    const { edits, control } = edited('postback');
    edits.note([sighting(5, control)], silent);
    expect(valuesOf(edits.saved)).toEqual([5]);
    expect(edits.pending).toEqual([]);
  });

  test('stays unsaved through a re-render that is no answer to Save', () => {
    const { edits } = edited('postback');
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });

  test('stays unsaved after Save until an answer is seen', () => {
    const { edits, control } = edited('postback');
    edits.save();
    edits.note([sighting(12, control)], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });

  test('is saved when Save replaced its controls and no error shows', () => {
    const { edits } = edited('postback');
    edits.save();
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.saved)).toEqual([12]);
  });

  test('is saved by a fresh word of success', () => {
    const { edits, control } = edited('postback');
    edits.save();
    edits.note([sighting(12, control)], { error: false, success: true, fresh: true });
    expect(valuesOf(edits.saved)).toEqual([12]);
  });

  test('is not saved by a word of success that stood there before', () => {
    const { edits, control } = edited('postback');
    edits.save();
    edits.note([sighting(12, control)], { error: false, success: true, fresh: false });
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });

  test('is refused by an error in the answer, and a later save still counts', () => {
    const { edits } = edited('postback');
    edits.save();
    const second = box();
    edits.note([sighting(12, second)], { error: true, success: false, fresh: true });
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    edits.save();
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.saved)).toEqual([12]);
  });

  test('changed between Save and its answer is still unsaved', () => {
    const { edits, control } = edited('postback');
    edits.save();
    edits.touch(control);
    edits.note([sighting(3, box())], silent);
    expect(valuesOf(edits.unsaved)).toEqual([3]);
  });

  test('on a modern page is saved only by the application’s own success', () => {
    const { edits } = edited('responses');
    edits.save();
    edits.note([sighting(12, box())], { error: false, success: true, fresh: true });
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    edits.answer(true);
    expect(valuesOf(edits.saved)).toEqual([12]);
  });

  test('on a modern page is not saved by a refusal', () => {
    const { edits } = edited('responses');
    edits.save();
    edits.answer(false);
    edits.answer(true);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });
});

describe('leaving a view', () => {
  test('does not save what its controls still show', () => {
    const { edits, control } = edited('responses');
    edits.leave();
    edits.note([sighting(12, control)], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });

  test('forgets it once other controls are there', () => {
    const { edits } = edited('responses');
    edits.leave();
    edits.note([], silent);
    edits.note([sighting(5, box())], silent);
    expect(valuesOf(edits.saved)).toEqual([5]);
    expect(edits.pending).toEqual([]);
  });
});

describe('what was not touched', () => {
  test('follows the page: an application fills its form after it is drawn', () => {
    const control = box();
    const edits = createEdits([], 'responses');
    edits.note([sighting(0, control)], silent);
    edits.note([sighting(8, control)], silent);
    expect(valuesOf(edits.saved)).toEqual([8]);
  });

  test('an edit that crossed a postback stays unsaved in the next document', () => {
    const edits = createEdits([{ screen: 'passwordRequirements', before: reading(5) }], 'postback');
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    expect(valuesOf(edits.saved)).toEqual([]);
  });

  test('goes through the steps of a wizard, which show it no more, and is not taken for saved on the way back', () => {
    const { edits: step } = edited('postback');
    const next = createEdits(step.exposed, 'postback');
    next.note([], silent);
    const back = createEdits(next.exposed, 'postback');
    back.note([sighting(12, box())], silent);
    expect(valuesOf(back.unsaved)).toEqual([12]);
    expect(valuesOf(back.saved)).toEqual([]);
  });

  test('an undecided screen gives nothing', () => {
    const edits = createEdits([], 'postback');
    edits.note([{ ...sighting(5, box()), decided: false }], silent);
    expect(edits.saved).toEqual([]);
  });
});

describe('a value that nobody typed', () => {
  test('after something was done on the page is an edit: a template, or "Reset"', () => {
    const control = box();
    const edits = createEdits([], 'postback');
    edits.note([sighting(5, control)], silent);
    edits.touch(document.body);
    expect(edits.exposed).toMatchObject([{ before: { result: { value: 5 } } }]);
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    expect(edits.pending).toMatchObject([{ before: { result: { value: 5 } } }]);
  });

  test('in the answer to Save is what the server made of it', () => {
    const { edits } = edited('postback');
    edits.save();
    edits.note([sighting(10, box())], silent);
    expect(valuesOf(edits.saved)).toEqual([10]);
    expect(edits.pending).toEqual([]);
  });

  test('in a list is a row that the server holds', () => {
    const rows = (value: number): Sighting => ({
      ...sighting(value, box()),
      controls: new Map(),
      list: box(),
    });
    const edits = createEdits([], 'postback');
    edits.note([rows(1)], silent);
    edits.touch(document.body);
    edits.note([rows(2)], silent);
    expect(valuesOf(edits.saved)).toEqual([2]);
    expect(edits.exposed).toEqual([]);
  });

  test('and was put back by the browser is an edit of before', () => {
    const edits = createEdits([], 'postback', () => false);
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    edits.save();
    edits.note([sighting(12, box())], silent);
    expect(valuesOf(edits.saved)).toEqual([12]);
  });
});

describe('an edit that was left behind', () => {
  test('comes back unsaved where the application kept it, even after a first look at an empty form', () => {
    const { edits } = edited('responses');
    edits.leave();
    edits.note([], silent);
    const again = box();
    edits.note(
      [{ ...sighting(0, again), readings: [{ ...reading(0), result: { ok: false, why: 'not-loaded' } }] }],
      silent,
    );
    expect(edits.saved).toEqual([]);
    edits.note([sighting(5, again)], silent);
    edits.note([sighting(12, again)], silent);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
    edits.save();
    edits.answer(true);
    expect(valuesOf(edits.saved)).toEqual([12]);
  });
});

describe('Save of a dialog', () => {
  test('says nothing of the page under it', () => {
    const { edits } = edited('responses');
    edits.save(() => false);
    edits.answer(true);
    expect(valuesOf(edits.unsaved)).toEqual([12]);
  });
});
