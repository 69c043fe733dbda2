/** How days and times are shown, in the browser's language and time zone; given only where a test fixes them. */
export interface Locale {
  readonly language?: string;
  readonly timeZone?: string;
}

const format = (iso: string, options: Intl.DateTimeFormatOptions, locale: Locale): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = locale.timeZone === undefined ? {} : { timeZone: locale.timeZone };
  return new Intl.DateTimeFormat(locale.language ?? 'en-GB', { ...options, ...zone }).format(date);
};

/** `10:12` */
export const clockTime = (iso: string, locale: Locale = {}): string =>
  format(iso, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, locale);

/** `20 Nov 10:12` */
export const shortTime = (iso: string, locale: Locale = {}): string => {
  const day = format(iso, { day: 'numeric', month: 'short' }, locale);
  return day === iso ? iso : `${day} ${clockTime(iso, locale)}`;
};

/** `20 Nov 2026`; a day without a time is that day everywhere. */
export const longDay = (iso: string, locale: Locale = {}): string =>
  format(
    iso,
    { day: 'numeric', month: 'short', year: 'numeric' },
    iso.length === 10 ? { ...locale, timeZone: 'UTC' } : locale,
  );
