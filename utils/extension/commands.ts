import { browser } from './api.ts';

/** Calls back with the tab that is active when the keys of one of the manifest's commands are pressed. */
export function followCommand(name: string, pressed: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name) return;
    if (tab?.id !== undefined) pressed(tab.id);
  });
}
