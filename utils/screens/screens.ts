import { administratorEditor, changePassword, userEditor } from './accounts.ts';
import { domainDefaults, domainOptions, domains } from './domain-settings.ts';
import {
  administratorPasswordRequirements,
  domainPasswordRequirements,
  passwordRequirements,
} from './password-requirements.ts';
import type { Screen, ScreenId } from './screen.ts';
import { administratorIpRestriction, blacklist, ipBypasses, smtpAuthBypass, whitelist } from './whitelist.ts';

/** Every screen, in the order the panel lists them. */
export const screens: readonly Screen[] = [
  passwordRequirements,
  domainDefaults,
  domainOptions,
  domains,
  whitelist,
  administratorPasswordRequirements,
  domainPasswordRequirements,
  blacklist,
  ipBypasses,
  smtpAuthBypass,
  administratorIpRestriction,
  administratorEditor,
  userEditor,
  changePassword,
];

const byId = new Map(screens.map((screen) => [screen.id, screen]));

export const screenOf = (id: ScreenId): Screen => {
  const screen = byId.get(id);
  if (!screen) throw new Error(`no screen ${id}`);
  return screen;
};
