import { t } from '../../utils/i18n/t.ts';
import { longDay } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import type { NoticeView } from './model.ts';
import { usePanelTools } from './panel-context.ts';

function One({ notice }: { readonly notice: NoticeView }) {
  const { actions } = usePanelTools();
  switch (notice.kind) {
    case 'corrupt-storage':
      return (
        <Notice tone="warning" title={t('panel.notice.corrupt.title')}>
          <p>{t('panel.notice.corrupt.text')}</p>
          {notice.backupKey && <code>{notice.backupKey}</code>}
        </Notice>
      );
    case 'contradiction':
      return (
        <Notice tone="warning" title={t('panel.notice.contradiction.title')}>
          <p>{t('panel.notice.contradiction.text')}</p>
          <dl class="values">
            <div>
              <dt>{t(`panel.notice.contradiction.${notice.what}`)}</dt>
              <dd>{t('panel.notice.contradiction.change', [notice.recorded, notice.seen])}</dd>
            </div>
          </dl>
          <div class="actions">
            <button type="button" onClick={() => actions.identify(null)}>
              {t('panel.notice.which.another')}
            </button>
            <button type="button" onClick={() => actions.identify(notice.serverId)}>
              {t('panel.notice.contradiction.same')}
            </button>
          </div>
        </Notice>
      );
    case 'which-server':
      return (
        <Notice tone={notice.waits ? 'warning' : 'plain'} title={t('panel.notice.which.title')}>
          <p>{t(notice.waits ? 'panel.notice.which.waits' : 'panel.notice.which.text')}</p>
          <div class="actions">
            {notice.known.map(({ id, name }) => (
              <button type="button" key={id} onClick={() => actions.identify(id)}>
                {t('panel.notice.which.it', [name])}
              </button>
            ))}
            <button type="button" onClick={() => actions.identify(null)}>
              {t('panel.notice.which.another')}
            </button>
          </div>
        </Notice>
      );
    case 'join':
      return (
        <Notice tone="plain" title={t('panel.notice.join.title')}>
          <p>{t('panel.notice.join.text', [notice.name, notice.origins.join(', ')])}</p>
          <div class="actions">
            <button type="button" onClick={() => actions.join(notice.serverId, notice.other)}>
              {t('panel.notice.join.yes')}
            </button>
            <button type="button" onClick={() => actions.keepApart(notice.serverId, notice.other)}>
              {t('panel.notice.join.no')}
            </button>
          </div>
        </Notice>
      );
    case 'old-advisories':
      return (
        <Notice tone="plain" title={t('panel.notice.advisories.title')}>
          <p>{t('panel.notice.advisories.text', [longDay(notice.asOf), notice.days])}</p>
        </Notice>
      );
    case 'not-written':
      return (
        <Notice tone="warning">
          <p>{t('panel.notice.notWritten', [notice.code])}</p>
        </Notice>
      );
    case 'http':
      return (
        <Notice tone={notice.internal ? 'plain' : 'warning'} title={t('panel.notice.http.title')}>
          <p>{t(notice.internal ? 'panel.notice.http.internal' : 'panel.notice.http.public')}</p>
        </Notice>
      );
    case 'not-settings':
      return (
        <Notice tone="plain">
          <p>{t('panel.notice.notSettings')}</p>
        </Notice>
      );
    case 'not-readable':
      return (
        <Notice tone="warning" title={t('panel.notice.notReadable.title')}>
          <p>{t('panel.notice.notReadable.text')}</p>
        </Notice>
      );
  }
}

export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  return (
    <>
      {notices.map((notice) => (
        <One key={notice.kind} notice={notice} />
      ))}
    </>
  );
}
