import data from './advisories.json' with { type: 'json' };

/** One published vulnerability; `affected` is read as `affected.basis` says (see the data's own notes). */
export interface Advisory {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly affected: {
    readonly basis: string;
    readonly gte: number | string | null;
    readonly lt: number | string | null;
    readonly lte: number | string | null;
    readonly exact: readonly string[] | null;
    readonly classic: string | null;
  };
  readonly fixed: { readonly build: number | null; readonly date: string | null } | null;
  readonly exploited: boolean;
  readonly kev: { readonly added: string; readonly ransomware: boolean } | null;
}

export interface Advisories {
  readonly asOf: string;
  readonly entries: readonly Advisory[];
}

export const shippedAdvisories: Advisories = data as Advisories;
