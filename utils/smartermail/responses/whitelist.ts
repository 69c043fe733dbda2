import type { AccessRow } from '../../screens/settings.ts';
import { builtIn } from '../rows/access.ts';
import { isRefused, listIn, own, switchAt, textAt } from './guards.ts';
import type { Asked } from './read-answer.ts';
import { type ResponseRead, silent } from './response-reading.ts';

/** The newest builds keep bypasses in a list of their own, so that nothing said here is no switch that was lost. */
const bypassIn = (row: unknown, generation: Asked['generation']): AccessRow['switches'] => {
  const authBypass = switchAt(row, 'bypass');
  return generation === 'M100n' && authBypass === null ? {} : { authBypass };
};

const readRow = (row: unknown, generation: Asked['generation']): AccessRow[] => {
  const address = textAt(row, 'ip');
  if (address === '') return [];
  return [
    {
      address,
      switches: {
        smtp: switchAt(row, 'smtp'),
        pop: switchAt(row, 'pop'),
        imap: switchAt(row, 'imap'),
        xmpp: switchAt(row, 'xmpp'),
        ...bypassIn(row, generation),
        spamBypass: switchAt(row, 'spam_bypass'),
        greylistBypass: switchAt(row, 'disabledGreylisting'),
      },
      builtIn: builtIn(address, generation),
    },
  ];
};

/**
 * `settings/sysadmin/ip-access/true`: names and types are those of public client code. That `bypass` is the bypass of
 * SMTP authentication is not said there: it is the only one of 16.x without another name, and may be null. So a list
 * that rests on it is `likely`.
 *
 * The count is that of what was searched for, and what was is not looked at; so with a search the length is unknown.
 */
export const readWhitelist = (json: unknown, { perhapsPart, generation }: Asked): ResponseRead => {
  if (isRefused(json)) return silent('refused');
  const list = listIn(json, 'ipAccessList');
  const total = own(json, 'totalCount');
  if (!list || typeof total !== 'number' || !Number.isInteger(total) || total < list.length)
    return silent('other-shape');
  const value = list.flatMap((row) => readRow(row, generation));
  const guessed = value.some(({ switches }) => typeof switches.authBypass === 'boolean');
  return {
    ok: true,
    told: [
      {
        setting: 'whitelist.entries',
        value,
        property: 'ipAccessList',
        screen: 'whitelist',
        coverage: { seen: value.length, total: perhapsPart ? null : total },
        ...(guessed && { confidence: 'likely' }),
      },
    ],
  };
};
