import type { Generation } from '../../screens/screen.ts';
import { readByName } from './by-name.ts';
import { confirmedAt } from './confirmed.ts';
import { readDomainSettings, readOwnDomainSettings } from './domain-settings.ts';
import { readDomains } from './domains.ts';
import type { Json } from './guards.ts';
import { readLicence, readUpdates } from './licence.ts';
import { readPorts } from './ports.ts';
import { type ResponseRead, silent } from './response-reading.ts';
import { readServices } from './services.ts';
import { readWhitelist } from './whitelist.ts';

export interface Asked {
  /** A query or a filter may have asked for a part. */
  readonly perhapsPart: boolean;
  readonly generation: Generation | null;
}

/** What an answer says of settings: by its confirmed shape, else by name. Never throws on a page's account. */
export const readAnswer = (path: string, body: Json, asked: Asked): ResponseRead => {
  const confirmed = confirmedAt(path);
  switch (confirmed?.kind) {
    case 'whitelist':
      return readWhitelist(body, asked);
    case 'domains':
      return readDomains(body, asked);
    case 'domain':
      return readDomainSettings(body, confirmed.path.exec(path)?.[1] ?? '');
    case 'ownDomain':
      return readOwnDomainSettings(body);
    case 'services':
      return readServices(body);
    case 'ports':
      return readPorts(body);
    case 'updates':
      return readUpdates(body);
    case 'version':
      return readLicence(body);
    case 'edition':
      return silent('other-shape');
    default:
      return readByName(body, path);
  }
};
