import type { Subject } from '../../screens/reading.ts';
import type { SettingId } from '../../screens/settings.ts';
import { domainNameOf } from './domain-name.ts';
import { isRefused, type Json, objectIn, own, switchAt, textAt } from './guards.ts';
import { type ResponseRead, silent, type Told } from './response-reading.ts';

/**
 * Whether what is sent in an hour is limited: a number, and an action other than None (vendor help). An action that
 * comes as a number is one that nobody has explained, so only no limit at all can be told then.
 */
const throttledIn = (settings: Json): boolean | null => {
  const limits = objectIn(settings, 'throttleSettings');
  const most = own(limits, 'messagesPerHour');
  const action = textAt(limits, 'messagesAction').toLowerCase();
  if (most === 0 || action === 'none') return false;
  return typeof most === 'number' && most > 0 && /^(delay|reject)$/.test(action) ? true : null;
};

const toldOf = (settings: Json, key: string): ResponseRead => {
  const subject: Subject = { kind: 'domain', key };
  const said = (setting: SettingId, property: string, value: boolean | null): Told[] =>
    value === null ? [] : [{ setting, subject, value, property, screen: 'domainOptions' }];
  const told = (setting: SettingId, property: string): Told[] =>
    said(setting, property, switchAt(settings, property));
  const all = [
    ...told('domain.requireSmtpAuth', 'requireSmtpAuthentication'),
    ...told('domain.enabled', 'isEnabled'),
    ...told('domain.sslRequired', 'sslRequired'),
    ...told('domain.hsts', 'hstsEnabled'),
    ...told('domain.catchAll', 'catchAll'),
    ...said('domain.sendLimit', 'throttleSettings', throttledIn(settings)),
  ];
  return all.length > 0 ? { ok: true, told: all } : silent('other-shape');
};

/**
 * `settings/sysadmin/domain-settings/{domain}`, whose address names the domain (client code of two hosting panels).
 *
 * @param domain as the address has it, decoded
 */
export const readDomainSettings = (json: unknown, domain: string): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const settings = objectIn(json, 'domainSettings');
  const name = domainNameOf(domain);
  if (!settings) return silent('other-shape');
  return name === null ? silent('domain-unknown') : toldOf(settings, name);
};

/**
 * `settings/domain/domain`: the same of whichever domain the caller acts on, which only a header or the token says.
 * Read only where the answer names it itself; the name of the property is that of `settings/sysadmin/domain/{domain}`.
 */
export const readOwnDomainSettings = (json: unknown): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const settings = objectIn(json, 'domainSettings');
  if (!settings) return silent('other-shape');
  const name = domainNameOf(textAt(settings, 'name'));
  return name === null ? silent('domain-unknown') : toldOf(settings, name);
};
