import { pressGoTo, ruleIn } from './support/panel.ts';
import { expect, test } from './support/simulated-test.ts';
import { signedIn, signInLegacy } from './support/visit.ts';

/** Pages may take a person's clicks alone; then the way is framed step by step, and followed. */
test('where our clicks do nothing, the person is shown each step', async ({ servers, chromium }) => {
  const server = await servers.legacy();
  const visit = await signedIn(chromium, server, async (page) => {
    await page.addInitScript(() => {
      const swallow = (event: Event): void => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('click', swallow, { capture: true });
    });
    await signInLegacy(page);
  });
  const { page, panel } = visit;
  const rule = ruleIn(panel, 'pw.min_length');
  await pressGoTo(rule, 'Password Requirements');
  await expect(rule.locator('.journey-failed')).toBeVisible({ timeout: 60_000 });
  await rule.getByRole('button', { name: 'Show me each step' }).click();

  for (const [number, step] of ['Security', 'Advanced Settings', 'Password Requirements'].entries()) {
    await expect(rule.locator('.journey-guiding')).toContainText(`Step ${number + 1} of 3: click ${step}.`);
    await expect
      .poll(async () => {
        const framed = await Promise.all(
          page.frames().map((frame) =>
            frame
              .locator('palisade-overlay .spotlight')
              .getAttribute('data-number', { timeout: 1_000 })
              .catch(() => null),
          ),
        );
        return framed.filter((one) => one !== null);
      })
      .toEqual([String(number + 1)]);
    const entries = page.frames().map((frame) => frame.getByText(step, { exact: true }).first());
    for (const entry of entries) {
      if (await entry.isVisible().catch(() => false)) {
        await entry.click();
        break;
      }
    }
  }
  await expect(rule.locator('.journey-arrived')).toBeVisible();
  await expect(rule).toHaveAttribute('data-outcome', 'fail');
});
