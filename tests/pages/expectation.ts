import type { Unreadable } from '../../utils/screens/reading.ts';
import type { Role } from '../../utils/screens/role.ts';
import type { Generation, ScreenId } from '../../utils/screens/screen.ts';
import type {
  AccessRow,
  AdministratorRow,
  DomainRow,
  IdsRow,
  PortRow,
  ServiceRow,
  SettingId,
} from '../../utils/screens/settings.ts';

/** A row that must be read so. A switch that is not named may only be absent or untold. */
export type ExpectedRow = Pick<AccessRow, 'address' | 'switches'>;
/** How a rule is named in findings is the reader's choice. */
export type ExpectedIdsRow = Omit<IdsRow, 'shown'>;
export type ExpectedRows =
  | readonly ExpectedRow[]
  | readonly DomainRow[]
  | readonly ExpectedIdsRow[]
  | readonly AdministratorRow[]
  | readonly ServiceRow[]
  | readonly PortRow[];
export type ExpectedValue = number | boolean | string | ExpectedRows;

/**
 * `is`: this value, read. `either`: this value or, for the hard variants, unreadable; never another value.
 * `rows-among`: all of these rows, or some of them and then as part of a list, or unreadable.
 * `unreadable`: a reading that says why, one of `why` where given. `not-read`: no value, with or without a reading.
 */
export type Expected =
  | { readonly kind: 'is' | 'either'; readonly value: ExpectedValue }
  | { readonly kind: 'rows-among'; readonly value: ExpectedRows }
  | { readonly kind: 'unreadable'; readonly why: readonly Unreadable[] }
  | { readonly kind: 'not-read' };

export const is = (value: ExpectedValue): Expected => ({ kind: 'is', value });
export const either = (value: ExpectedValue): Expected => ({ kind: 'either', value });
export const rowsAmong = (value: ExpectedRows): Expected => ({ kind: 'rows-among', value });
export const unreadable = (...why: readonly Unreadable[]): Expected => ({ kind: 'unreadable', why });
export const notRead: Expected = { kind: 'not-read' };

/** What an administrator who looks at the page would say of it. */
export interface PageExpectation {
  /** The address the page claims: path, query, fragment. */
  readonly at: string;
  /**
   * Whose shell the page stands in: /Default.aspx with the icon bar of an administrator or of a mailbox, the page in
   * its frame or, with `popup=true`, in a window it opened. Alone, such a page may leave the role open.
   */
  readonly within?: 'administrator' | 'mailbox';
  /** Null: not SmarterMail. Absent: either answer is right. Several generations where the page does not tell them apart. */
  readonly product?: null | {
    readonly generation: Generation | readonly Generation[];
    readonly version?: string | null;
    readonly build?: number | null;
    readonly edition?: string | null;
    readonly hostname?: string | null;
  };
  readonly role: Role | readonly Role[];
  /** The screens that must be recognised, each as often as named. */
  readonly screens: readonly ScreenId[];
  /** Screens that may be recognised besides: where nothing, or no catalogue, decides. */
  readonly perhaps?: readonly ScreenId[];
  /** Every setting that has a value here; a value for any other setting is a failure. */
  readonly fields?: Readonly<Partial<Record<SettingId, Expected>>>;
  /** The domain a per-domain screen is about, as read; null: it cannot be told. */
  readonly domain?: string | null;
  /** Of the page's list: whether the rows seen may be taken for the whole list. */
  readonly coverage?: { readonly seen: number; readonly total: number } | 'whole' | 'partial';
  /** Why this page cannot be judged in the emulated document. */
  readonly browserOnly?: string;
  /** Why no variation keeps its truth: words or a switch beside the fields decide, and may be cut or taken away. */
  readonly asItStands?: string;
}
