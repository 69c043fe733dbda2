import * as preact from 'preact';

/** Draws a page into its element, or brings what is drawn there up to date. */
export const mount = (view: preact.ComponentChild, into: Element): void => preact.render(view, into);
