import type { ReadProfile } from '../../utils/baseline/custom-profile.ts';
import type { Complaint } from '../../utils/baseline/json-places.ts';
import type { ProfileId } from '../../utils/baseline/profiles.ts';
import type { Context } from '../../utils/baseline/rule.ts';
import type { CustomProfile } from '../../utils/baseline/thresholds.ts';
import { t } from '../../utils/i18n/t.ts';
import type { QuestionView } from '../checklist/model.ts';
import { Addresses, type AddressesView } from './Addresses.tsx';
import { type AdvisoriesView, AdvisoryList } from './AdvisoryList.tsx';
import { ServerOptions } from './ServerOptions.tsx';

export interface ServerOptionsView {
  readonly id: string;
  readonly name: string;
  readonly origins: readonly string[];
  readonly version: string | null;
  readonly lastSeen: string | null;
  readonly profile: ProfileId;
  readonly custom: CustomProfile | null;
  readonly context: Context;
  readonly questions: readonly QuestionView[];
}

export interface OptionsView {
  readonly servers: readonly ServerOptionsView[];
  readonly addresses: AddressesView;
  readonly advisories: AdvisoriesView;
}

export interface OptionsActions {
  /** Answers whether it was kept. */
  configure(
    serverId: string,
    chosen: {
      readonly profile: ProfileId;
      readonly custom: CustomProfile | null;
      readonly context: Context;
    },
  ): Promise<boolean>;
  readProfile(text: string): ReadProfile;
  /** To a file. */
  saveProfile(profile: ProfileId, custom: CustomProfile | null): void;
  /** Answers why a file was not taken. */
  importAdvisories(text: string): Promise<readonly Complaint[]>;
  exportAdvisories(): void;
  /** The shipped list again. */
  dropAdvisories(): void;
  forget(serverId: string): void;
  /** Palisade is not used at an address any more. Answers whether it was done. */
  revoke(origin: string): Promise<boolean>;
  /** Takes an address out of a record that was joined. */
  part(serverId: string, origin: string): void;
}

/** What an administrator says of each server, and what this browser knows. */
export function OptionsPage({
  view,
  actions,
}: {
  readonly view: OptionsView;
  readonly actions: OptionsActions;
}) {
  return (
    <main class="options">
      <h1>{t('panel.options.title')}</h1>
      <section>
        <h2>{t('panel.options.servers')}</h2>
        {view.servers.length === 0 && <p>{t('panel.options.noServers')}</p>}
        {view.servers.map((server) => (
          <ServerOptions key={server.id} server={server} actions={actions} />
        ))}
      </section>
      <Addresses view={view.addresses} onRevoke={actions.revoke} />
      <section>
        <h2>{t('panel.options.shortcut')}</h2>
        <p>{t('panel.options.shortcutText')}</p>
      </section>
      <AdvisoryList view={view.advisories} actions={actions} />
      <section>
        <h2>{t('panel.options.licences')}</h2>
        <p>{t('panel.options.licencesText')}</p>
      </section>
    </main>
  );
}
