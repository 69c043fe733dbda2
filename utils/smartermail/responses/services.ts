import { isRefused, objectIn } from './guards.ts';
import { type ResponseRead, silent } from './response-reading.ts';

/** `settings/sysadmin/services`: whether each service runs, by its name (two monitoring clients). */
export const readServices = (json: unknown): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const map = objectIn(json, 'services');
  const rows = Object.entries(map ?? {}).flatMap(([service, running]) =>
    typeof running === 'boolean' ? [{ service, running }] : [],
  );
  return rows.length > 0
    ? {
        ok: true,
        told: [{ setting: 'services.list', value: rows, property: 'services', screen: 'services' }],
      }
    : silent('other-shape');
};
