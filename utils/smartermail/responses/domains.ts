import { domainNameOf } from './domain-name.ts';
import { isRefused, listIn, switchAt, textAt } from './guards.ts';
import type { Asked } from './read-answer.ts';
import { type ResponseRead, silent } from './response-reading.ts';

/** `settings/sysadmin/domains`: every domain in one answer, as two clients take it. */
export const readDomains = (json: unknown, { perhapsPart }: Pick<Asked, 'perhapsPart'>): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const list = listIn(json, 'data');
  if (!list) return silent('other-shape');
  const value = list.flatMap((row) => {
    const name = domainNameOf(textAt(row, 'name'));
    return name !== null ? [{ name, enabled: switchAt(row, 'isEnabled') }] : [];
  });
  const isPart = perhapsPart || value.length < list.length;
  return {
    ok: true,
    told: [
      {
        setting: 'domains.list',
        value,
        property: 'data',
        screen: 'domains',
        ...(isPart && { coverage: { seen: value.length, total: perhapsPart ? null : list.length } }),
      },
    ],
  };
};
