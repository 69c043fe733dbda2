import { browser, optional } from './api.ts';

/**
 * Opens the checklist from a click in a page. Must be called with nothing awaited before it: Chromium counts the
 * click only until then. Firefox refuses by design, its sidebar opens from the toolbar button or a key alone.
 */
export async function openPanel(tabId: number): Promise<boolean> {
  try {
    const opening = optional().sidePanel?.open({ tabId }) ?? optional().sidebarAction?.open();
    await opening;
    return opening !== undefined;
  } catch {
    return false;
  }
}

/** The keys that open the panel, as this browser writes them; null when it has none for that. */
export async function panelKeys(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const [own] = commands.filter(({ name }) => name?.startsWith('_execute_'));
  return own?.shortcut || null;
}

/**
 * The toolbar button opens the panel (Chromium) or toggles the sidebar (Firefox). The click is ours rather than
 * the browser's `openPanelOnActionClick`, which would give the panel no address of a tab without a grant. A panel that
 * is open already learns from `pressed` that it may look now.
 */
export function openFromToolbar(pressed: (tabId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const { sidePanel, sidebarAction } = optional();
    const opening =
      sidePanel && tab.id !== undefined ? sidePanel.open({ tabId: tab.id }) : sidebarAction?.toggle();
    // Refused in a window without panels: there is nobody to tell.
    opening?.catch(() => undefined);
    if (tab.id !== undefined) pressed(tab.id);
  });
}
