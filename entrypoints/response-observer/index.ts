import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observeSettingsSaves } from './observe-saves.ts';

/** Page world, injected into a document that was recognised as modern SmarterMail. Passive. */
export default defineUnlistedScript(() => observeSettingsSaves(window));
