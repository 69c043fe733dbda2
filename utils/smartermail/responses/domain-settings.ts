import type { Subject } from '../../screens/reading.ts';
import { domainNameOf } from './domain-name.ts';
import { isRefused, type Json, objectIn, switchAt, textAt } from './guards.ts';
import { type ResponseRead, silent, type Told } from './response-reading.ts';

const toldOf = (settings: Json, key: string): ResponseRead => {
  const subject: Subject = { kind: 'domain', key };
  const told = (setting: 'domain.requireSmtpAuth' | 'domain.enabled', property: string): Told[] => {
    const value = switchAt(settings, property);
    return value === null ? [] : [{ setting, subject, value, property, screen: 'domainOptions' }];
  };
  const all = [
    ...told('domain.requireSmtpAuth', 'requireSmtpAuthentication'),
    ...told('domain.enabled', 'isEnabled'),
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
