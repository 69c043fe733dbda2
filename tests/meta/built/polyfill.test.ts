import { describe, expect, it } from 'vitest';
import { builtFiles, loadedBy, readBuilt, targets, workerFile } from '../support/built.ts';

/** What webextension-polyfill says where it finds no extension: the one sentence that minifying leaves. */
const polyfill = 'This script should only be loaded in a browser extension';
const pages = ['sidepanel.html', 'options.html', 'report.html'];

describe.each(targets)('webextension-polyfill, %s', (target) => {
  const carriers = builtFiles(target).filter(
    (file) => file.endsWith('.js') && readBuilt(target, file).includes(polyfill),
  );

  it('is what the worker and every page of the extension speak through', () => {
    expect(carriers).toContain(workerFile);
    for (const page of pages)
      expect(loadedBy(target, page).filter((file) => carriers.includes(file))).toHaveLength(1);
  });

  it('is in nothing that runs in web pages', () => {
    const own = new Set([workerFile, ...pages.flatMap((page) => loadedBy(target, page))]);
    expect(carriers.filter((file) => !own.has(file))).toEqual([]);
  });
});
