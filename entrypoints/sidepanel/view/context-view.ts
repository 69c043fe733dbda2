import type { ContextView } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import type { AccessRow } from '../../../utils/screens/settings.ts';

const rowsOf = ({ readings }: ServerRecord): readonly AccessRow[] => {
  const reading = Object.values(readings).find(({ setting }) => setting === 'whitelist.entries');
  return reading?.result.ok && Array.isArray(reading.result.value)
    ? (reading.result.value as readonly AccessRow[])
    : [];
};

/** Rows an administrator added, by an address somebody could recognise. */
const isTheirs = ({ address, builtIn }: AccessRow): boolean => builtIn !== true && address !== '?';

/**
 * What only a person can say of the whitelist. Null where its verdicts hang on neither question: nobody has read a
 * row of it. `open`: something is not answered, and was not put off either.
 */
export function contextView(record: ServerRecord, putOff: boolean): ContextView | null {
  const rows = rowsOf(record);
  const { gateways, webSitesOnHost } = record.context;
  const answered = gateways !== undefined && webSitesOnHost !== undefined;
  if (rows.length === 0 && gateways === undefined && webSitesOnHost === undefined) return null;
  return {
    addresses: [...new Set(rows.filter(isTheirs).map(({ address }) => address.trim()))],
    gateways: gateways ?? null,
    webSites: webSitesOnHost ?? null,
    open: rows.length > 0 && !answered && !putOff,
  };
}
