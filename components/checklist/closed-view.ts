/** Why a tab has no checklist. */
export type Closed =
  | 'loading'
  | 'not-smartermail'
  /** The address cannot be seen. */
  | 'no-access'
  /** It can, and Palisade is not used there yet. */
  | 'not-enabled'
  /** No page of a web server. */
  | 'no-web'
  | 'reload'
  | 'private'
  | 'mailbox'
  | 'no-record'
  | 'not-administrator'
  /** SmarterMail after sign-in, but nothing tells whose page it is: a person may. */
  | 'not-recognised';

/** An address that Palisade is not used on, and how far the question whether it may be has come. */
export interface OfferView {
  readonly origin: string;
  /** The browser will ask as well. */
  readonly prompt: boolean;
  readonly asked: 'pending' | 'refused' | 'failed' | null;
}
