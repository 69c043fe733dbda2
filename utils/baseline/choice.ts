/** The words of a chosen option, fit to compare: case and kinds of space do not matter. */
export const choiceOf = (words: string): string =>
  words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Who may relay without signing in, by SMTP In > Allow Relay. */
export type Relay = 'nobody' | 'local' | 'anyone';

/** The four words the vendor documents (help, SMTP In). Both "local" ones trust the sender that is claimed. */
const relays: ReadonlyMap<string, Relay> = new Map([
  ['nobody', 'nobody'],
  ['only local users', 'local'],
  ['only local domains', 'local'],
  ['anyone', 'anyone'],
]);

/** Null: a word we do not know, which may mean anything. */
export const relayOf = (words: string): Relay | null => relays.get(choiceOf(words)) ?? null;
