import { t } from '../../utils/i18n/t.ts';
import type { ServerView } from '../checklist/model.ts';
import { longDay } from '../ui/dates.ts';

/** To be filled in by hand: what the card is for must not hang on a browser, and no password belongs into one. */
function Blank({ label }: { readonly label: string }) {
  return (
    <p class="rescue-blank">
      <span>{label}</span>
    </p>
  );
}

function Steps({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

/** The way back in as the vendor documents it, by family of versions. */
function Reset({ server }: { readonly server: ServerView }) {
  const { generation } = server;
  const classic = generation === null || generation === 'L5' || generation === 'L7';
  return (
    <>
      <Steps
        title={t('panel.rescue.reset')}
        lines={[
          t('panel.rescue.resetClose'),
          t('panel.rescue.resetStop'),
          t(classic ? 'panel.rescue.resetClassic' : 'panel.rescue.resetModern'),
          t('panel.rescue.resetStart'),
          t('panel.rescue.resetPassword'),
          t('panel.rescue.resetAfter'),
        ]}
      />
      {generation === 'L5' && <p class="hint">{t('panel.rescue.resetL5')}</p>}
      <p class="hint">{t(classic ? 'panel.rescue.sourceClassic' : 'panel.rescue.sourceModern')}</p>
    </>
  );
}

/** Printed before a fix that can lock an administrator out: all that is needed to come back in without this browser. */
export function RescueCard({
  servers,
  madeAt,
  onPrint,
}: {
  readonly servers: readonly ServerView[];
  readonly madeAt: string;
  readonly onPrint: () => void;
}) {
  return (
    <main class="report-page rescue">
      <div class="report-bar">
        <p class="report-title">{t('panel.rescue.title')}</p>
        <button type="button" onClick={onPrint}>
          {t('panel.report.print')}
        </button>
      </div>
      {servers.map((server) => (
        <article class="report" key={server.origin} data-rescue={server.name}>
          <h1>{server.name}</h1>
          <p class="facts">
            <span>{server.origin}</span>
            {server.version !== null && <span>{t('panel.server.version', [server.version])}</span>}
            <span>{t('panel.report.made', [longDay(madeAt)])}</span>
          </p>
          <p>{t('panel.rescue.why')}</p>
          <section>
            <h2>{t('panel.rescue.fill')}</h2>
            <Blank label={t('panel.rescue.console')} />
            <Blank label={t('panel.rescue.second')} />
            <Blank label={t('panel.rescue.allowed')} />
            <Blank label={t('panel.rescue.call')} />
            <p class="hint">{t('panel.rescue.noPassword')}</p>
          </section>
          <Steps
            title={t('panel.rescue.before')}
            lines={[
              t('panel.rescue.beforeConsole'),
              t('panel.rescue.beforeSecond'),
              t('panel.rescue.beforeOpen'),
              t('panel.rescue.beforeTest'),
            ]}
          />
          <Steps
            title={t('panel.rescue.blocked')}
            lines={[
              t('panel.rescue.blockedOther'),
              t('panel.rescue.blockedWhere'),
              t('panel.rescue.blockedWait'),
            ]}
          />
          <Reset server={server} />
        </article>
      ))}
    </main>
  );
}
