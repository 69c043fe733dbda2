import type { PortRow } from '../../screens/settings.ts';
import { isRefused, listIn, objectIn, own, switchAt, textAt } from './guards.ts';
import { type ResponseRead, silent } from './response-reading.ts';

/** Further types exist, whose numbers nobody has published (client code that renews certificates). */
const protocols: ReadonlyMap<unknown, PortRow['protocol']> = new Map([
  [0, 'smtp'],
  [1, 'pop'],
  [2, 'imap'],
]);

const encryptionOf = (row: unknown): PortRow['encryption'] => {
  const [tls, ssl] = [switchAt(row, 'isTls'), switchAt(row, 'isSSL')];
  if (ssl === true) return 'ssl';
  if (tls === true) return 'tls';
  return tls === false && ssl === false ? 'none' : null;
};

/** `settings/sysadmin/ip-binding-manager`: the ports, each with its kind and encryption. */
export const readPorts = (json: unknown): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const list = listIn(objectIn(json, 'bindingManager'), 'bindingPorts');
  if (!list) return silent('other-shape');
  const value = list.flatMap((row): PortRow[] => {
    const port = own(row, 'port');
    if (typeof port !== 'number') return [];
    const protocol = protocols.get(own(row, 'type')) ?? 'other';
    return [{ protocol, port, encryption: encryptionOf(row), name: textAt(row, 'name') }];
  });
  return {
    ok: true,
    told: [
      {
        setting: 'bindings.ports',
        value,
        property: 'bindingPorts',
        screen: 'bindingPorts',
        coverage: { seen: value.length, total: list.length },
      },
    ],
  };
};
