import { t } from '../../utils/i18n/t.ts';
import { longDay } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import type { NoticeView } from './model.ts';

function One({ notice }: { readonly notice: NoticeView }) {
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
