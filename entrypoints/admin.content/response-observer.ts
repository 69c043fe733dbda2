import type { Messages } from '../../utils/audit/protocol.ts';
import { bringer } from '../../utils/extension/bring.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Reading } from '../../utils/screens/reading.ts';
import type { Role } from '../../utils/screens/role.ts';
import type { Laid, Ledger, Shown } from '../../utils/smartermail/responses/ledger.ts';
import { stopEvent } from '../../utils/smartermail/responses/settings-saves.ts';
import { type AnswersInput, type ResponseReader, responseReaderSlot } from '../response-reader/slot.ts';

interface Input extends AnswersInput {
  readonly messages: Channel<Messages>;
}

interface ResponseObserver {
  /** Starts and stops with the role of who is shown the page. */
  follow(role: Role): void;
  lay(shown: Shown): Laid;
  leave(): void;
  readonly edition: string | null;
}

const none: readonly Reading[] = [];

/**
 * Follows how settings are saved, and what the application is answered when it asks for them, from the page's own
 * world, for as long as an administrator's pages are shown. A mailbox's page, and one whose extension is gone, has its
 * own functions back.
 */
export const createResponseObserver = (input: Input): ResponseObserver => {
  const { document, signal, messages } = input;
  const bringReader = bringer<ResponseReader>(globalThis, responseReaderSlot, () =>
    messages.send('inject', { script: 'response-reader' }),
  );
  let wanted = false;
  let ledger: Ledger | null = null;
  const stop = (): void => {
    wanted = false;
    ledger?.forget();
    document.dispatchEvent(new CustomEvent(stopEvent));
  };
  const start = async (): Promise<void> => {
    wanted = true;
    const reader = ledger ? null : await bringReader().catch(() => null);
    ledger ??= reader?.followAnswers(input) ?? null;
    await messages.send('inject', { script: 'response-observer' });
    // Nobody is there to hear it until the script has come.
    if (!wanted) stop();
  };
  signal.addEventListener('abort', () => wanted && stop(), { once: true });
  return {
    follow(role) {
      if (role === 'administrator' && !wanted) void start();
      if ((role === 'mailbox' || role === 'login') && wanted) stop();
    },
    lay: (shown) => ledger?.lay(shown) ?? { page: shown.saved, beside: none },
    leave: () => ledger?.leave(),
    get edition() {
      return ledger?.edition ?? null;
    },
  };
};
