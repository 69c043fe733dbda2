import { Window } from 'happy-dom';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { startLegacy } from '../../simulators/legacy/server.ts';
import type { LegacyOptions } from '../../simulators/legacy/state.ts';
import type { Simulator } from '../../simulators/simulator.ts';

export const save = 'ctl00$BPH$SaveTextImageButton';
export const cancel = 'ctl00$BrPH$btnCancel';
export const passwordPage = '/Main/frmPasswordRequirements.aspx';
export const defaultsPage = '/Main/frmDomainDefaults.aspx';

const window = new Window();

/** A parser of its own, so that what the server puts in is not checked with the server's own means. */
export const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');
export type Parsed = ReturnType<typeof parse>;

export const input = (document: Parsed, id: string) => {
  const found =
    document.getElementById(`ctl00_MPH_${id}`) ?? document.getElementById(`ctl00_MPH_${id}_SettingText`);
  if (!(found instanceof window.HTMLInputElement)) throw new Error(`no input ${id}`);
  return found;
};

/** The words of the chosen option, as a person reads them. */
export const chosen = (document: Parsed, id: string): string => {
  const select = document.getElementById(`ctl00_MPH_${id}`);
  const option = select?.querySelector('option[selected]') ?? select?.querySelector('option');
  if (!option) throw new Error(`no drop-down ${id}`);
  return option.textContent;
};
/** The text of every cell of a list, by row; a box is its state. */
export const cellsOf = (document: Parsed): (string | boolean)[][] =>
  [...document.querySelectorAll('.GridItem,.GridAlternatingItem,.HyperRow')].map((row) =>
    [...row.querySelectorAll('td')].flatMap((cell) => {
      const box = cell.querySelector('input[type=checkbox]');
      if (box?.getAttribute('name') === 'chkSelect') return [];
      return [box ? box.hasAttribute('checked') : cell.textContent.trim()];
    }),
  );
export const errorOf = (document: Parsed) => {
  const label = document.getElementById('ctl00_MPH_lblError');
  return label?.getAttribute('style')?.includes('none') ? null : (label?.textContent ?? null);
};

/** The running server of the test at hand; each test has its own. */
export let simulator: Simulator;
const start = async (options: LegacyOptions = {}) => {
  simulator = await startLegacy({ port: 0, ...options });
};

export const restart = async (options: LegacyOptions) => {
  await simulator.close();
  await start(options);
};

export const ask = async (path: string, init: RequestInit = {}) =>
  fetch(simulator.origin + path, { redirect: 'manual', ...init });
export const get = async (path: string) => parse(await (await ask(path)).text());

/** What a browser would send of the page's form, with changes: a string, ticked, or not. */
const formOf = (document: Parsed, target: string, changes: Record<string, string | boolean>) => {
  const body = new URLSearchParams();
  for (const one of document.querySelectorAll('input,select')) {
    const name = one.getAttribute('name');
    if (!name) continue;
    const change = changes[name.replace('ctl00$MPH$', '').replace('_SettingText', '')];
    if (one.getAttribute('type') === 'checkbox') {
      if (change ?? one.hasAttribute('checked')) body.append(name, one.getAttribute('value') ?? 'on');
    } else {
      const selected = one.querySelector('option[selected]') ?? one.querySelector('option') ?? one;
      body.append(name, String(change ?? selected.getAttribute('value') ?? ''));
    }
  }
  body.set('__EVENTTARGET', target);
  return body;
};

export const send = async (
  path: string,
  target: string,
  changes: Record<string, string | boolean> = {},
  delta = false,
) =>
  ask(path, {
    method: 'POST',
    body: formOf(await get(path), target, changes),
    headers: delta ? { 'x-microsoftajax': 'Delta=true' } : {},
  });
export const post = async (path: string, target: string, changes: Record<string, string | boolean> = {}) =>
  parse(await (await send(path, target, changes)).text());
/** Gives every test of a file a fresh server. */
export const useLegacyServer = (options: LegacyOptions = {}): void => {
  beforeEach(() => start(options));
  afterEach(() => simulator.close());
  afterAll(() => window.happyDOM.close());
};
