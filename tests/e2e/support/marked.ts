import type { Locator } from '@playwright/test';
import { expect } from './simulated-test.ts';

export interface ExpectedMark {
  /** One of the rules on it. */
  readonly rule: string;
  readonly outcome: string;
  readonly severity?: string;
}

/** Waits until a control of the page carries a rule with this outcome. */
export async function expectMark(control: Locator, { rule, outcome, severity }: ExpectedMark): Promise<void> {
  await expect(control).toHaveAttribute('data-palisade-outcome', outcome);
  await expect(control).toHaveAttribute(
    'data-palisade-rule',
    new RegExp(`(^| )${rule.replaceAll('.', '\\.')}( |$)`),
  );
  if (severity !== undefined) await expect(control).toHaveAttribute('data-palisade-severity', severity);
}
