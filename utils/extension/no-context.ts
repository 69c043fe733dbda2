/**
 * Stands in for WXT's own content script context (wxt.config.ts). That one sends a DOM event which names the extension
 * on every page that matches, before the script's own gate can run; in Firefox every site matches. Nothing here uses
 * what it offers.
 */
export class ContentScriptContext {}
