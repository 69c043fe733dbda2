import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built extension in a folder of its own, whose manifest can be changed: what an update brings. */
export interface ExtensionCopy {
  readonly folder: string;
  /** `undefined` takes a key out. */
  change(manifest: Readonly<Record<string, unknown>>): void;
  remove(): void;
}

export function copyExtension(from: string): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'palisade-update-'));
  cpSync(from, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  return {
    folder,
    change(part) {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...manifest, ...part }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
