import { i18n } from '#i18n';

/** Our own texts, from the browser's catalogue; types name every key of locales/en.yml. */
export const t = i18n.t;
