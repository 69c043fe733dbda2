import type { LegacyGeneration } from './state.ts';

/** The words of drop-downs, in the order of their options: an option's value is its place, so that no value tells a word. */
export const logLevels = ['None', 'Exceptions Only', 'Normal', 'Detailed'] as const;
export const relayChoices = ['Nobody', 'Only Local Users', 'Only Local Domains', 'Anyone'] as const;
export const matchChoices = ['None', 'Email Address', 'Domain'] as const;

export const detectionTypes: Readonly<Record<LegacyGeneration, readonly string[]>> = {
  L5: ['Denial of Service (DoS)', 'Bad SMTP Sessions (Harvesting)', 'Internal Spammer Notification'],
  L7: [
    'Denial of Service (DoS)',
    'Password Brute Force by Protocol',
    'Email Harvesting',
    'Internal Spammer Notifications',
    'Bounces Indicate Spammer',
  ],
};
export const detectionServices: Readonly<Record<LegacyGeneration, readonly string[]>> = {
  L5: ['SMTP', 'POP', 'IMAP'],
  L7: ['SMTP', 'IMAP', 'POP', 'XMPP', 'LDAP'],
};

/** The value of the option with these words. Throws on words that the drop-down does not have. */
export function optionOf(words: readonly string[], word: string): string {
  const place = words.indexOf(word);
  if (place < 0) throw new Error(`no option ${word}: ${words.join(', ')}`);
  return String(place);
}

export function wordOf(words: readonly string[], value: unknown): string {
  const word = words[Number(value)];
  if (word === undefined) throw new Error(`no option ${String(value)}: ${words.join(', ')}`);
  return word;
}
