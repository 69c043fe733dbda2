import type { OfferView } from '../../components/checklist/closed-view.ts';
import type { Reply } from '../../utils/extension/messages.ts';

interface Ports {
  /** The browser's own question. */
  askBrowser(origin: string): Promise<boolean>;
  /** The background takes the address on. */
  grant(origin: string): Promise<Reply<null>>;
  changed(): void;
}

/** `starting`: given, and the page is about to speak for itself. */
type Asked = OfferView['asked'] | 'starting';

export interface Granting {
  /** How far the last question about an origin has come; null: none was put. */
  of(origin: string): Asked;
  /** The button was pressed. To be called inside that click. */
  use(offer: Pick<OfferView, 'origin' | 'prompt'>): void;
}

/** An open page that has said nothing by then has to be reloaded. */
const patienceMs = 3_000;

/** Asks whether Palisade may be used on an address. A prompt may stay open for ever: each press asks anew. */
export function createGranting({ askBrowser, grant, changed }: Ports): Granting {
  let last: { readonly origin: string; readonly asked: Asked } | null = null;
  let presses = 0;
  const put = (origin: string, asked: Asked): void => {
    last = { origin, asked };
    changed();
  };
  const take = async (origin: string, current: () => boolean): Promise<void> => {
    put(origin, 'starting');
    const reply = await grant(origin);
    if (!reply.ok) return put(origin, 'failed');
    setTimeout(() => current() && put(origin, null), patienceMs);
  };
  return {
    of: (origin) => (last?.origin === origin ? last.asked : null),
    use({ origin, prompt }) {
      presses += 1;
      const press = presses;
      const current = (): boolean => press === presses;
      // First of all, and with nothing awaited before it: the browser counts the click only until then.
      const answer = prompt ? (async () => askBrowser(origin))() : Promise.resolve(true);
      put(origin, 'pending');
      void answer.then(
        // A yes counts whichever question it answers; a no only to the last.
        (given) => (given ? take(origin, current) : current() && put(origin, 'refused')),
        () => current() && put(origin, 'failed'),
      );
    },
  };
}
