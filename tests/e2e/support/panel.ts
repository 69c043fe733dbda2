import type { Locator, Page } from '@playwright/test';

/** A rule of the checklist, by its id. */
export const ruleIn = (panel: Page, rule: string): Locator => panel.locator(`[data-rule="${rule}"]`);

/** What a rule says of one domain or row. */
export const subjectIn = (panel: Page, rule: string, subject: string): Locator =>
  ruleIn(panel, rule).locator(`[data-subject="${subject}"]`);

/** Outcomes by rule, as the panel shows them now. */
export const outcomesIn = (panel: Page): Promise<Readonly<Record<string, string | null>>> =>
  panel
    .locator('[data-rule]')
    .evaluateAll((rules) =>
      Object.fromEntries(
        rules.map((rule) => [rule.getAttribute('data-rule'), rule.getAttribute('data-outcome')]),
      ),
    );

/** Outcomes of one rule by domain or row. */
export const subjectOutcomesIn = (
  panel: Page,
  rule: string,
): Promise<Readonly<Record<string, string | null>>> =>
  ruleIn(panel, rule)
    .locator('[data-subject]')
    .evaluateAll((subjects) =>
      Object.fromEntries(
        subjects.map((subject) => [
          subject.getAttribute('data-subject'),
          subject.getAttribute('data-subject-outcome'),
        ]),
      ),
    );

/** Presses the way to a screen that a rule, or one of its subjects, offers. */
export const pressGoTo = (from: Locator, screen: string): Promise<void> =>
  from.getByRole('button', { name: `Go to ${screen}`, exact: true }).click();

/** The words that say that a value on the page is not the server's. */
export const notSavedYet = (from: Locator): Locator => from.getByText('Not saved yet', { exact: true });
