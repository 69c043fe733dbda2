import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Rules {
  readonly runtime_blocked_hosts: readonly string[];
  readonly runtime_allowed_hosts: readonly string[];
}
type ExtensionSettings = Readonly<Record<string, Rules>>;

const folder = 'docs/policy';
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
const geckoId = (
  JSON.parse(readFileSync('tests/meta/manifests/firefox.json', 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  }
).browser_specific_settings.gecko.id;

/** Chromium's ids are 32 letters from a to p; ports are known to its patterns only. */
const examples = {
  'chrome-edge.json': {
    settings: read('chrome-edge.json') as { ExtensionSettings: ExtensionSettings },
    id: /^[a-p]{32}$/,
    host: /^(\*|https?):\/\/[a-z0-9.-]+(:\d+)?$/,
  },
  'firefox.json': {
    settings: (read('firefox.json') as { policies: { ExtensionSettings: ExtensionSettings } }).policies,
    id: new RegExp(`^${geckoId.replaceAll('.', '\\.')}$`),
    host: /^(\*|https?):\/\/[a-z0-9.-]+$/,
  },
};

describe('the example policies', () => {
  it('are these', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(files.toSorted()).toEqual(Object.keys(examples));
  });

  it.each(Object.entries(examples))('%s confines the extension to named servers', (_file, example) => {
    const { ExtensionSettings: byId, ...other } = example.settings;
    expect(other).toEqual({});
    const [[id, rules] = ['', null], ...more] = Object.entries(byId);
    expect(more).toEqual([]);
    expect(id).toMatch(example.id);
    expect(new Set(Object.keys(rules ?? {}))).toEqual(
      new Set(['runtime_blocked_hosts', 'runtime_allowed_hosts']),
    );
    expect(rules?.runtime_blocked_hosts).toEqual(['*://*']);
    expect(rules?.runtime_allowed_hosts.length).toBeGreaterThan(0);
    for (const host of rules?.runtime_allowed_hosts ?? []) {
      expect(host).toMatch(example.host);
      expect(host).not.toMatch(/^[^:]+:\/\/\*/);
    }
  });
});
