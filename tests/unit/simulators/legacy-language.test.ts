// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { englishLabels } from '../../../utils/screens/labels/labels.ts';
import { legacyManifests } from '../../simulators/legacy/manifest.ts';
import { nonsense, nonsensePage } from '../../simulators/legacy/nonsense.ts';
import type { LegacyGeneration } from '../../simulators/legacy/state.ts';
import { secureState } from '../../simulators/secure-state.ts';
import {
  ask,
  cellsOf,
  chosen,
  errorOf,
  get,
  input,
  post,
  restart,
  save,
  simulator,
  useLegacyServer,
} from './legacy-client.ts';

useLegacyServer();

describe('nonsense', () => {
  it('is the same for the same word, keeps its case and spares the name of the product', () => {
    expect(nonsense('Allow Relay: POP 3')).toBe(nonsense('Allow Relay: POP 3'));
    expect(nonsense('SMTP')).toMatch(/^[A-Z]{4}$/);
    expect(nonsense('Whitelist - SmarterMail')).toMatch(/^[A-Z][a-z]+ - SmarterMail$/);
    expect(nonsense('12 %')).toBe('12 %');
  });

  it('replaces what is shown and nothing else', () => {
    const page =
      '<!-- Save --><a id="Save" title="Save" href="javascript:Save()">Save&nbsp;all</a><script>Save()</script>' +
      '<input type="submit" value="Save"><input type="text" value="Save">';
    const word = nonsense('Save');
    expect(nonsensePage(page)).toBe(
      `<!-- Save --><a id="Save" title="${word}" href="javascript:Save()">${word}&nbsp;${nonsense('all')}</a>` +
        `<script>Save()</script><input type="submit" value="${word}"><input type="text" value="Save">`,
    );
  });
});

const known = new Set(
  Object.values(englishLabels)
    .flat()
    .filter((label) => /[a-z]/i.test(label))
    .map((label) => label.toLowerCase()),
);

/** Everything a person could read of a page, piece by piece: texts, tool tips, alternative texts. */
const readable = (page: Awaited<ReturnType<typeof get>>): string[] => {
  const pieces: string[] = [page.title];
  for (const element of page.querySelectorAll('body *')) {
    if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue;
    pieces.push(element.getAttribute('title') ?? '', element.getAttribute('alt') ?? '');
    for (const child of element.childNodes) if (child.nodeType === 3) pieces.push(child.textContent ?? '');
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
};

describe.each<LegacyGeneration>(['L5', 'L7'])('a %s server in a language nobody knows', (generation) => {
  it('shows no label that we know, on any administrator page, and still its data', async () => {
    await restart({ generation, language: 'unknown' });
    const pages = legacyManifests[generation].filter(({ role }) => role === 'administrator');
    expect(pages.length).toBeGreaterThan(25);
    for (const { path } of pages) {
      const found = readable(await get(path)).filter((piece) => known.has(piece.toLowerCase()));
      expect([path, found]).toEqual([path, []]);
    }
    const rows = cellsOf(await get('/Main/frmWhitelist.aspx'));
    expect(rows.map(([address]) => address)).toEqual(['127.0.0.1', '203.0.113.0 - 203.0.114.255']);
    expect(rows[1]?.at(-1)).toBe('Office');
  });

  it('works as in English', async () => {
    await restart({ generation, language: 'unknown', switches: 'words', state: secureState(generation) });
    expect(chosen(await get('/Main/frmLogSettings.aspx'), 'ddSmtpLog')).toBe(nonsense('Detailed'));
    expect(cellsOf(await get('/Main/frmAbuseDetection.aspx'))[0]?.[0]).toBe(
      nonsense('Denial of Service (DoS)'),
    );
    await post('/Main/frmLogSettings.aspx', save, { ddSmtpLog: '1' });
    expect(simulator.state.logs.smtp).toBe('Exceptions Only');
    simulator.refuseNextSave();
    const refused = await post('/Main/frmPasswordRequirements.aspx', save, { txtMinLength: '9' });
    expect(errorOf(refused)).not.toContain('could not');
    expect(input(refused, 'txtMinLength').value).toBe('9');
  });

  it('is still SmarterMail, of a version the login page tells', async () => {
    await restart({ generation, language: 'unknown' });
    const text = await (await ask('/Login.aspx')).text();
    expect(text).toMatch(/SmarterMail Enterprise (5\.5|15\.7)</);
    expect(text).not.toContain('Password<');
  });
});
