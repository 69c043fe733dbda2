import type { Messages } from '../../utils/audit/protocol.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Role } from '../../utils/screens/role.ts';
import { stopEvent } from '../../utils/smartermail/responses/settings-saves.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly messages: Channel<Messages>;
}

/**
 * Follows how settings are saved, from the page's own world, for as long as an administrator's pages are shown. A
 * mailbox's page, and one whose extension is gone, has its own functions back.
 */
export const createSaveObserver = ({ document, signal, messages }: Input): ((role: Role) => void) => {
  let wanted = false;
  const stop = (): void => {
    wanted = false;
    document.dispatchEvent(new CustomEvent(stopEvent));
  };
  const start = async (): Promise<void> => {
    wanted = true;
    await messages.send('inject', { script: 'response-observer' });
    // Nobody is there to hear it until the script has come.
    if (!wanted) stop();
  };
  signal.addEventListener('abort', () => wanted && stop(), { once: true });
  return (role) => {
    if (role === 'administrator' && !wanted) void start();
    if ((role === 'mailbox' || role === 'login') && wanted) stop();
  };
};
