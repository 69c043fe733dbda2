import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { manifestOf, targets } from '../support/built.ts';

const approved = (target: string): unknown =>
  JSON.parse(readFileSync(`tests/meta/manifests/${target}.json`, 'utf8'));

/** Any difference has to be approved by an edit of tests/meta/manifests/, which a reviewer sees. */
describe.each(targets)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);

  it('is the approved one', () => {
    expect({ ...manifest, version: 'of package.json' }).toEqual(approved(target));
    expect(manifest.version).toBe(packageJson.version);
  });

  it('makes nothing web-accessible', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('puts no script into the page world', () => {
    const scripts = (manifest.content_scripts ?? []) as { world?: string }[];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ world }) => world === 'MAIN')).toEqual([]);
  });

  it('gives every permission a line in PRIVACY.md', () => {
    const asked = [...(manifest.permissions as string[]), ...((manifest.host_permissions ?? []) as string[])];
    const lines = readFileSync('PRIVACY.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const silent = asked.filter((name) => !lines.some((line) => line.split('|')[1]?.includes(`\`${name}\``)));
    expect(asked.length).toBeGreaterThan(3);
    expect(silent).toEqual([]);
  });

  it('asks for no tabs permission and connects nowhere', () => {
    expect(manifest.permissions).not.toContain('tabs');
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
  });
});
