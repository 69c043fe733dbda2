import type { Messages } from '../../utils/audit/protocol.ts';
import { bringer } from '../../utils/extension/bring.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Overlay } from '../../utils/marks/overlay.ts';
import { bringAtSignIn } from '../../utils/password/at-sign-in.ts';
import type { ServerView } from '../../utils/password/facts.ts';
import { bringAtFirstFocus } from '../../utils/password/first-focus.ts';
import { passphraseSlot } from '../../utils/password/passphrase-words.ts';
import { type Rater, raterSlot } from '../../utils/password/rater.ts';
import type { Strength } from '../../utils/password/sign-in.ts';
import type { LabelCatalogue } from '../../utils/screens/labels/labels.ts';
import type { PageCard } from '../page-card/slot.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly messages: Channel<Messages>;
  readonly labels: LabelCatalogue;
  readonly overlay: Overlay;
  readonly pageCard: () => Promise<PageCard>;
  /** Names a password here should not be made of: host, server, domain. */
  readonly names: () => readonly string[];
  readonly server: () => ServerView;
  /** Whether this is a sign-in page, and the password that is typed there is to be rated. */
  readonly ratesSignIn: () => boolean;
}

/** Meters on new-password boxes. They and their rater enter this frame's isolated world at the first focus of one. */
export const startMeters = ({
  document,
  signal,
  messages,
  labels,
  overlay,
  pageCard,
  names,
  server,
  ratesSignIn,
}: Input): void => {
  const load = bringer<Rater>(globalThis, raterSlot, () =>
    messages.send('inject', { script: 'password-rater' }),
  );
  const isWanted = (target: EventTarget | null | undefined): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.type === 'password' && ratesSignIn();
  const tell = (strength: Strength | null) => void messages.send('signIn', { strength });
  bringAtSignIn(document, signal, isWanted, async () => {
    const { rateSignIn } = await pageCard();
    return rateSignIn(document, signal, isWanted, { load, labels, context: names, tell });
  });
  bringAtFirstFocus(document, signal, labels, async () => {
    const { createMeters } = await pageCard();
    return (begun) =>
      createMeters(document, signal, {
        load,
        overlay,
        labels,
        context: names,
        server,
        words: bringer<string>(globalThis, passphraseSlot, () =>
          messages.send('inject', { script: 'passphrase-words' }),
        ),
        begun,
      });
  });
};
