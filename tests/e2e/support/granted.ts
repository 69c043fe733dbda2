import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patternOf } from '../../../utils/extension/access.ts';
import { type ExtensionChromium, launchChromium } from './chromium.ts';
import { chromeExtension } from './environment.ts';
import type { ExtensionApi } from './extension-api.ts';
import { expect } from './simulated-test.ts';
import { startAfresh } from './stored.ts';

declare const chrome: ExtensionApi;

/**
 * Chromium in which the prompt for these origins was answered with yes: without a display nobody can. The extension
 * is loaded once with the hosts in its manifest and then as it was built; what was given then stays given.
 */
export async function launchGranted(
  origins: readonly string[],
  extension = chromeExtension,
): Promise<ExtensionChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'palisade-granted-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(extension, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const built = readFileSync(file, 'utf8');
    const manifest = JSON.parse(built) as { host_permissions?: string[] };
    const own = manifest.host_permissions ?? [];
    manifest.host_permissions = [...own, ...origins.map((origin) => patternOf(origin, true))];
    writeFileSync(file, JSON.stringify(manifest));
    const chromium = await launchChromium({ extension: folder });
    writeFileSync(file, built);
    await chromium.reload();
    const close = async (): Promise<void> => {
      await chromium.close();
      remove();
    };
    return { ...chromium, close };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The same with nothing recorded, and the origin enabled as by the panel's button. */
export async function launchEnabled(origin: string): Promise<ExtensionChromium> {
  const chromium = await launchGranted([origin]);
  await startAfresh(chromium);
  const page = await chromium.openPage('options.html');
  const reply = await page.evaluate(
    (ask) => chrome.runtime.sendMessage({ palisade: 1, name: 'grant', ask }),
    { origin },
  );
  await page.close();
  expect(reply).toEqual({ ok: true, value: null });
  return chromium;
}
