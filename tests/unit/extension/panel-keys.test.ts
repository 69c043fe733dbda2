import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanel, panelKeys } from '../../../utils/extension/panel.ts';

const surfaces = fakeBrowser as unknown as Record<string, unknown>;
const saved = { ...surfaces };
afterEach(() => Object.assign(surfaces, { commands: saved.commands, sidebarAction: undefined }));

describe('the keys that open the panel', () => {
  it.each([
    ['the sidebar’s', [{ name: '_execute_sidebar_action', shortcut: 'Alt+Shift+L' }], 'Alt+Shift+L'],
    ['the button’s', [{ name: '_execute_action', shortcut: 'Alt+Shift+L' }], 'Alt+Shift+L'],
    ['none when they were taken away', [{ name: '_execute_action', shortcut: '' }], null],
    ['none when there are others only', [], null],
  ])('are %s', async (_whose, own, keys) => {
    surfaces.commands = { getAll: async () => [{ name: 'toggle-marks', shortcut: 'Alt+Shift+P' }, ...own] };
    expect(await panelKeys()).toBe(keys);
  });

  it('are what is left where a click in a page does not open it', async () => {
    surfaces.sidebarAction = { open: () => Promise.reject(new Error('only from a user input handler')) };
    expect(await openPanel(7)).toBe(false);
  });
});
