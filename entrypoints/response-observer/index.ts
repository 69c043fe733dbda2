import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observe } from './observe.ts';

/** Page world, injected into a document that was recognised as modern SmarterMail. Passive. */
export default defineUnlistedScript(() => observe(window));
