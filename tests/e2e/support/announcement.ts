/** The event by which WXT's content script context announces itself to every page that matches (wxt.config.ts). */
export const announcement = (extensionId: string): string =>
  `${extensionId}:admin:wxt:content-script-started`;
