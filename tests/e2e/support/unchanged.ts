import type { Locator } from '@playwright/test';
import { expectMark } from './marked.ts';
import { notSavedYet, ruleIn, subjectIn } from './panel.ts';
import { expect } from './simulated-test.ts';
import { recordedValue, unsavedIn, type Visit } from './visit.ts';

/** One setting that fails on the server, where it stands, and what is known of it. */
export interface Failing {
  readonly rule: string;
  /** The domain, for a setting of one. */
  readonly subject?: string;
  /** Its reading's key in the record, and the value that stands there. */
  readonly key: string;
  readonly value: unknown;
  readonly control: Locator;
}

const inPanel = ({ panel }: Visit, { rule, subject }: Failing): Locator =>
  subject === undefined ? ruleIn(panel, rule) : subjectIn(panel, rule, subject);

const outcomeAttribute = ({ subject }: Failing): string =>
  subject === undefined ? 'data-outcome' : 'data-subject-outcome';

/** Record, panel and page say what the server holds, whatever the page's controls show. */
export async function expectStillFailing(visit: Visit, setting: Failing): Promise<void> {
  await expect(inPanel(visit, setting)).toHaveAttribute(outcomeAttribute(setting), 'fail');
  await expectMark(setting.control, { rule: setting.rule, outcome: 'fail' });
  expect(await recordedValue(visit, setting.key)).toBe(setting.value);
}

/** As above, with the edit in sight: the panel says that it is not saved. */
export async function expectPending(visit: Visit, setting: Failing): Promise<void> {
  const [name = ''] = setting.key.split('|');
  await expect.poll(() => unsavedIn(visit)).toContain(name);
  await expect(notSavedYet(inPanel(visit, setting))).toBeVisible();
  await expectStillFailing(visit, setting);
}

/** As above, with no edit in sight. */
export async function expectUntouched(visit: Visit, setting: Failing): Promise<void> {
  await expect.poll(() => unsavedIn(visit)).toEqual([]);
  await expect(notSavedYet(inPanel(visit, setting))).toHaveCount(0);
  await expectStillFailing(visit, setting);
}

export async function expectPassed(visit: Visit, setting: Failing): Promise<void> {
  await expect(inPanel(visit, setting)).toHaveAttribute(outcomeAttribute(setting), 'pass');
  await expect.poll(() => unsavedIn(visit)).toEqual([]);
  await expect(notSavedYet(inPanel(visit, setting))).toHaveCount(0);
}

/**
 * Acts, and waits until the page has another control in this place and the extension has looked at that one: so what
 * is asked next is asked of what the answer brought.
 */
export async function untilReplaced(control: Locator, act: () => Promise<void>): Promise<void> {
  await control.evaluate((element) => element.setAttribute('data-seen-before', ''));
  await act();
  await expect(control).not.toHaveAttribute('data-seen-before', '');
  await expect(control).toHaveAttribute('data-palisade-outcome', /./);
}
