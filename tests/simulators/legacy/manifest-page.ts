import type { Subject } from '../../../utils/screens/reading.ts';
import type { ScreenId } from '../../../utils/screens/screen.ts';
import type {
  AccessRow,
  AdministratorRow,
  DomainRow,
  IdsRow,
  Limit,
  SettingId,
} from '../../../utils/screens/settings.ts';

/** Rows without what their page does not say; match them as a subset. */
export type ExpectedRow =
  | Pick<AccessRow, 'address' | 'switches' | 'description'>
  | Pick<AdministratorRow, 'name'>
  | Omit<IdsRow, 'enabled' | 'shown'>
  | DomainRow;

/** What a reader must find in a page of the server in its initial state. */
export interface ExpectedReading {
  readonly setting: SettingId;
  readonly subject?: Subject;
  readonly value: Limit | boolean | string | readonly ExpectedRow[];
}

export interface ManifestPage {
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  /** False: nothing of ours may stand in it. */
  readonly product: boolean;
  /** Who sees it; a frame document is its own page. */
  readonly role: 'login' | 'administrator' | 'mailbox' | 'none';
  /** Exactly the screens that a recogniser must hit in this document. */
  readonly screens: readonly ScreenId[];
  readonly readings: readonly ExpectedReading[];
}

export const page = (
  path: string,
  role: ManifestPage['role'],
  rest: Partial<ManifestPage> = {},
): ManifestPage => ({
  path,
  status: 200,
  product: role !== 'none',
  role,
  screens: [],
  readings: [],
  ...rest,
});

export const admin = (
  path: string,
  screens: readonly ScreenId[] = [],
  readings: readonly ExpectedReading[] = [],
): ManifestPage => page(path, 'administrator', { screens, readings });

/** The same page alone in a window. */
export const popup = (full: ManifestPage): ManifestPage => ({
  ...full,
  path: `${full.path}${full.path.includes('?') ? '&' : '?'}popup=true`,
});
