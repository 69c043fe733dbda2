import { legacyManifests } from '../simulators/legacy/manifest.ts';
import { onlyReadings, openAlone, reported, screensIn } from './support/alone.ts';
import { expectReadings } from './support/expect-readings.ts';
import { expect, test } from './support/simulated-test.ts';
import { startVaried } from './support/varied-legacy.ts';

const seeds = { L5: [1, 2, 3, 4], L7: [5, 6] } as const;
const runs = (['L5', 'L7'] as const).flatMap((generation) =>
  seeds[generation].map((seed) => ({ generation, seed })),
);

/** No id, wrapper or order of the administration pages is known: none of them may matter. */
for (const { generation, seed } of runs) {
  const pages = legacyManifests[generation].filter(({ readings }) => readings.length > 0);
  test(`renamed, wrapped and reordered, the pages of ${generation} are read as before (${seed})`, async ({
    servers,
    chromium,
  }) => {
    const server = await servers.legacy({ generation, port: 0 });
    const varied = await startVaried(server.origin, seed);
    try {
      const page = await chromium.context.newPage();
      const tabId = await chromium.tabIdOf(page);
      for (const { path, role, screens, readings } of pages) {
        await openAlone(chromium, page, varied.origin + path);
        await expect.poll(() => screensIn(chromium, tabId), path).toEqual(reported(role, screens));
        await expect
          .poll(async () => Object.keys(await onlyReadings(chromium)).length, path)
          .toBeGreaterThan(0);
        expectReadings(await onlyReadings(chromium), readings, path);
        // The original names are gone, so nothing was read by them.
        const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
        expect
          .soft(
            ids.filter((id) => /txtMinLength|chkExisting|chkRequireSmtpAuth|HoverGrid1|HyperGrid1/.test(id)),
          )
          .toEqual([]);
      }

      await openAlone(chromium, page, `${varied.origin}/Main/frmPasswordRequirements.aspx`);
      const panel = await chromium.openPanel(page);
      const rule = panel.locator('[data-rule="pw.min_length"]');
      await expect(rule).toHaveAttribute('data-outcome', 'fail');
      const length = page.locator('input[data-palisade-rule~="pw.min_length"]');
      await length.fill('15');
      server.refuseNextSave();
      await page.getByRole('link', { name: 'Save', exact: true }).click();
      await expect(page.getByText('could not be saved')).toBeVisible();
      await expect(rule.getByText('Not saved yet', { exact: true })).toBeVisible();
      await expect(rule).toHaveAttribute('data-outcome', 'fail');
      await page.getByRole('link', { name: 'Save', exact: true }).click();
      await expect(rule).toHaveAttribute('data-outcome', 'pass');
      await expect(length).toHaveAttribute('data-palisade-outcome', 'pass');
      expect(server.state.password.minLength).toBe(15);
    } finally {
      await varied.close();
    }
  });
}
