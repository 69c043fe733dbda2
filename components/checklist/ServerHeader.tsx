import { t } from '../../utils/i18n/t.ts';
import { longDay } from '../ui/dates.ts';
import { profileName } from '../ui/profile-name.ts';
import type { ServerView } from './model.ts';

function Build({ server }: { readonly server: ServerView }) {
  if (server.version === null && server.build === null) return <span>{t('panel.server.noVersion')}</span>;
  return (
    <>
      {server.version !== null && <span>{t('panel.server.version', [server.version])}</span>}
      {server.build !== null && <span>{t('panel.server.build', [server.build])}</span>}
    </>
  );
}

/** Which server this is, in words that an administrator can compare with what SmarterMail shows. */
export function ServerHeader({ server }: { readonly server: ServerView }) {
  const { generation, edition, buildDay, buildAgeDays } = server;
  return (
    <header class="server">
      <div class="server-name">
        <h1>{server.name}</h1>
        <span class={server.secure ? 'scheme' : 'scheme scheme-plain'} title={server.origin}>
          {server.secure ? 'https' : t('panel.server.http')}
        </span>
      </div>
      <p class="facts">
        <span>{t(`panel.generation.${generation ?? 'unknown'}`)}</span>
        {edition && <span>{t('panel.server.edition', [edition])}</span>}
        <span>{t('panel.profile.judged', [profileName(server.profile)])}</span>
      </p>
      <p class="facts">
        <Build server={server} />
        {buildDay !== null && buildAgeDays !== null && (
          <span>
            {longDay(buildDay)}, {t('panel.server.age', buildAgeDays)}
          </span>
        )}
      </p>
    </header>
  );
}
