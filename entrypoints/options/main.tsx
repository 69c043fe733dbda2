import '../../components/ui/ui.css';
import '../../components/checklist/rule.css';
import '../../components/options/options.css';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { mount } from '../../components/ui/mount.ts';
import { enabledOriginsKey, parseOrigins, withdrawnOriginsKey } from '../../utils/audit/origins.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import { type Advisories, shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { advisoriesText, readNewer } from '../../utils/baseline/advisories-file.ts';
import { profileText, readProfile } from '../../utils/baseline/custom-profile.ts';
import type { ProfileId } from '../../utils/baseline/profiles.ts';
import type { CustomProfile } from '../../utils/baseline/thresholds.ts';
import { now as readClock } from '../../utils/extension/clock.ts';
import { channel } from '../../utils/extension/messages.ts';
import { follow, local } from '../../utils/extension/storage.ts';
import { forgetPutOff } from '../sidepanel/put-off.ts';
import { followRecords, type Records, readRecords } from '../sidepanel/records.ts';
import { reportName, saveText } from '../sidepanel/save-report.ts';
import { keepSweep } from '../sidepanel/sweep-memory.ts';
import { optionsView } from './options-view.ts';

/** `options.html`: follows the records; every change goes through the background. */
async function start(root: Element, signal: AbortSignal): Promise<void> {
  const { send } = channel<Messages>();
  const now = await readClock();
  let inUse: Advisories = shippedAdvisories;
  const actions = {
    configure: async (serverId: string, chosen: object) =>
      (await send('configure', { serverId, ...chosen })).ok,
    importAdvisories: async (text: string) => {
      const read = readNewer(text, inUse, now);
      if (!read.ok) return read.complaints;
      const sent = await send('advise', { advisories: read.advisories });
      return sent.ok ? [] : [{ line: 1, column: 1, why: 'notKept' as const, words: [] }];
    },
    exportAdvisories: () =>
      saveText(advisoriesText(inUse), reportName('advisories', inUse.asOf), 'application/json'),
    dropAdvisories: () => void send('advise', { advisories: null }),
    readProfile,
    saveProfile: (base: ProfileId, custom: CustomProfile | null) => {
      const { name = base, thresholds = {} } = custom ?? {};
      const text = profileText({ name, base, thresholds });
      saveText(text, reportName(`profile-${name}`, now), 'application/json');
    },
    part: (serverId: string, origin: string) => void send('part', { serverId, origin }),
    forget: (serverId: string) => {
      forgetPutOff(serverId);
      keepSweep(serverId, null);
      void send('forget', { serverId });
    },
    revoke: async (origin: string) => (await send('revoke', { origin })).ok,
  };
  const addressKeys = [enabledOriginsKey, withdrawnOriginsKey];
  const draw = async ({ store, advisories }: Records): Promise<void> => {
    inUse = advisories;
    const { [enabledOriginsKey]: enabled, [withdrawnOriginsKey]: withdrawn } = await local.get(addressKeys);
    const addresses = { enabled: parseOrigins(enabled), withdrawn: parseOrigins(withdrawn) };
    const view = optionsView(store, addresses, advisories, now);
    mount(<OptionsPage view={view} actions={actions} />, root);
  };
  followRecords((records) => void draw(records), signal);
  for (const key of addressKeys) follow('local', key, () => void readRecords().then(draw), signal);
  await draw(await readRecords());
}

const root = document.querySelector('#app');
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });
if (root) void start(root, leaving.signal);
