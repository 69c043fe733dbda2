import { describe, expect, it } from 'vitest';
import { builtFiles, contentScripts, gzipped, loadedBy, targets, workerFile } from '../support/built.ts';

const kib = 1024;

describe.each(targets)('sizes after gzip -9, %s', (target) => {
  it('content script: 45 KiB', () => {
    const scripts = contentScripts(target);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(target, scripts)).toBeLessThanOrEqual(45 * kib);
  });

  it('side panel with all it loads: 150 KiB', () => {
    const files = loadedBy(target, 'sidepanel.html');
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(0);
    expect(gzipped(target, files)).toBeLessThanOrEqual(150 * kib);
  });

  it('service worker: 20 KiB', () => {
    expect(gzipped(target, [workerFile])).toBeLessThanOrEqual(20 * kib);
  });

  it('page-judge, brought into the frames of administrators: 45 KiB', () => {
    expect(gzipped(target, ['page-judge.js'])).toBeLessThanOrEqual(45 * kib);
  });

  it('page-card, brought into a frame on demand: 60 KiB', () => {
    expect(gzipped(target, ['page-card.js'])).toBeLessThanOrEqual(60 * kib);
  });

  it('password rater: 450 KiB', () => {
    expect(gzipped(target, ['password-rater.js'])).toBeLessThanOrEqual(450 * kib);
  });

  it('ships no source map', () => {
    expect(builtFiles(target).filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
