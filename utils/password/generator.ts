import type { copyText } from '../actions/copy-text.ts';
import type { fillPassword } from '../actions/fill-password.ts';
import { contextWords } from './context-words.ts';
import type { Eligible } from './eligible.ts';
import { generatePassword } from './generate.ts';
import { generatePassphrase } from './passphrase.ts';
import type { Policy } from './policy.ts';

/** What the generator cannot do by itself: act on the page, and fetch the words. */
export interface GeneratorParts {
  readonly fill: typeof fillPassword;
  readonly copy: typeof copyText;
  /** The list of words for passphrases, brought when the first one is asked for. */
  readonly words: () => Promise<readonly string[]>;
}

export type Note = 'filled' | 'copied' | 'not-copied' | 'refused' | 'no-words';

/** What is drawn. `made`: the password that stands in the boxes, until it is edited there. */
export interface GeneratorView {
  readonly made: string | null;
  readonly lookAlikes: boolean;
  readonly note: Note | null;
  readonly onGenerate: (kind: 'password' | 'passphrase', lookAlikes?: boolean) => void;
  readonly onCopy: () => void;
}

export interface Generator {
  readonly view: () => GeneratorView;
  readonly generate: (kind: 'password' | 'passphrase') => void;
  /** The text of the box is another one now: what was made is forgotten. */
  readonly edited: (text: string) => void;
}

interface Place {
  readonly field: HTMLInputElement;
  readonly about: Eligible;
  readonly policy: () => Policy | null;
  readonly names: () => readonly string[];
  /** Draw again. */
  readonly changed: () => void;
}

const usualLength = 20;

/** Makes passwords for one box and the one that confirms it, when a person asks for it. */
export function createGenerator(parts: GeneratorParts, place: Place): Generator {
  const { field, about } = place;
  let made: string | null = null;
  let note: Note | null = null;
  let lookAlikes = false;

  const tell = (next: Note): void => {
    note = next;
    place.changed();
  };

  const make = async (kind: 'password' | 'passphrase'): Promise<string | null> => {
    const policy = place.policy();
    if (kind === 'passphrase') {
      const words = await parts.words().catch(() => null);
      return words && generatePassphrase(words, { policy });
    }
    const { maxLength } = field;
    const length = maxLength > 0 ? Math.min(usualLength, maxLength) : usualLength;
    return generatePassword({ length, lookAlikes, policy, usernames: contextWords(place.names()) });
  };

  const generate = async (kind: 'password' | 'passphrase'): Promise<void> => {
    const text = await make(kind);
    if (text === null) return tell('no-words');
    const before = made;
    // Known before the page's own events come back as an edit.
    made = text;
    if (parts.fill(about.other ? [field, about.other] : [field], text)) return tell('filled');
    made = before;
    tell('refused');
  };

  const copy = async (): Promise<void> => {
    if (made !== null) tell((await parts.copy(field.ownerDocument, made)) ? 'copied' : 'not-copied');
  };

  return {
    view: () => ({
      made,
      lookAlikes,
      note,
      onGenerate: (kind, alike = lookAlikes) => {
        lookAlikes = alike;
        void generate(kind);
      },
      onCopy: () => void copy(),
    }),
    generate: (kind) => void generate(kind),
    edited(text) {
      if (text === made) return;
      made = null;
      note = null;
    },
  };
}
