/** The language a page says it is in, as the first part of its tag (`de`), or null where it says none. */
const saidBy = (document: Document): string | null => {
  // The footer of 15.x links to the help in the language of the interface: `lang=de-DE` (15.7, seen).
  const help = document.querySelector('a[href*="help.smartertools.com"][href*="lang="]');
  const fromHelp = /[?&]lang=([a-z]{2,3})\b/i.exec(help?.getAttribute('href') ?? '')?.[1];
  return (fromHelp ?? /^[a-z]{2,3}\b/i.exec(document.documentElement.lang)?.[0])?.toLowerCase() ?? null;
};

/** Whether a page says that it is in a language whose labels are not known. Only English ones are. */
export const isOtherLanguage = (document: Document): boolean => (saidBy(document) ?? 'en') !== 'en';
