import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { asked } from '../support/asked.ts';
import { manifestOf } from '../support/built.ts';

const build = (target: string, hosts: string) =>
  spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], {
    env: { ...process.env, NODE_ENV: 'production', PALISADE_HOSTS: hosts },
    encoding: 'utf8',
    timeout: 120_000,
  });

const variantOf = (target: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${target}-mv3-by-click/manifest.json`, 'utf8')) as Record<string, unknown>;

/** The variant for whoever wants no access from installation on (README.md). */
describe.each(['chrome', 'edge', 'firefox'] as const)('PALISADE_HOSTS=by-click for %s', (target) => {
  beforeAll(() => {
    const { status, stderr } = build(target, 'by-click');
    expect(stderr).not.toContain('ERROR');
    expect(status).toBe(0);
  }, 130_000);

  it('holds no address at installation, and may ask for any', () => {
    const access = asked(variantOf(target)).filter((each) => each.includes('://'));
    expect(access).toEqual(['optional_host_permissions http://*/*', 'optional_host_permissions https://*/*']);
  });

  it('differs from the usual build in that alone', () => {
    const hosts = { content_scripts: null, host_permissions: null, optional_host_permissions: null };
    expect({ ...variantOf(target), ...hosts }).toEqual({ ...manifestOf(target), ...hosts });
  });
});

it('another value of PALISADE_HOSTS is refused, and said to be', () => {
  const { status, stdout, stderr } = build('chrome', 'none');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('PALISADE_HOSTS knows only by-click, not none');
}, 130_000);
