import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { pageScripts } from '../../../utils/extension/page-scripts.ts';
import { asked, askedNames } from '../support/asked.ts';
import { builtFiles, manifestOf, readBuilt, targets } from '../support/built.ts';

const approved = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`tests/meta/manifests/${target}.json`, 'utf8')) as Record<string, unknown>;

/** What PRIVACY.md's table justifies: names in backticks in the first column, each with a reason beside it. */
const justified = readFileSync('PRIVACY.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, names = '', why = ''] = line.split('|').map((cell) => cell.trim());
    return why.length > 10 ? [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) : [];
  });

/** Any difference has to be approved by an edit of tests/meta/manifests/, which a reviewer sees. */
describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  it('asks for nothing new', () => {
    const known = asked(approved(target));
    expect(known.length).toBeGreaterThan(4);
    expect(asked(manifest).filter((each) => !known.includes(each))).toEqual([]);
  });

  it('is the approved one', () => {
    expect({ ...manifest, version: 'of package.json' }).toEqual(approved(target));
    expect(manifest.version).toBe(packageJson.version);
  });

  it('makes nothing web-accessible', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('loads the same scripts by itself as at enabled addresses', () => {
    const own = (manifest.content_scripts ?? []) as Record<string, unknown>[];
    const asRegistered = own.map((script) => ({
      js: script.js,
      ...(script.css ? { css: script.css } : {}),
      allFrames: script.all_frames ?? false,
      matchOriginAsFallback: script.match_origin_as_fallback ?? false,
      runAt: script.run_at,
    }));
    expect(asRegistered).toEqual(Object.values(pageScripts));
  });

  it('puts no script into the page world', () => {
    const scripts = (manifest.content_scripts ?? []) as { world?: string }[];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ world }) => world === 'MAIN')).toEqual([]);
  });

  it('gives every permission a line in PRIVACY.md', () => {
    expect(askedNames(manifest).length).toBeGreaterThan(4);
    expect(askedNames(manifest).filter((name) => !justified.includes(name))).toEqual([]);
  });

  it('asks for no tabs permission and connects nowhere', () => {
    expect(manifest.permissions).not.toContain('tabs');
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
  });
});

it('PRIVACY.md justifies no permission that nobody asks for, and each once', () => {
  const names = targets.flatMap((target) => askedNames(manifestOf(target)));
  expect(justified.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(justified).size).toBe(justified.length);
});

/** Edge takes Chrome's extension as it is: nothing must differ, so nothing may. */
describe("Edge's build", () => {
  it('holds the same files as that for Chrome', () => {
    expect(builtFiles('edge').toSorted()).toEqual(builtFiles('chrome').toSorted());
    expect(builtFiles('edge').length).toBeGreaterThan(10);
  });

  it('says the same in each of them', () => {
    const differing = builtFiles('chrome').filter(
      (file) => readBuilt('edge', file) !== readBuilt('chrome', file),
    );
    expect(differing).toEqual([]);
  });
});
