import type { SweepEnd } from '../../utils/actions/sweep-run.ts';

/** What is known of a domain's SMTP authentication. `gone`: it was read before the list stopped naming it. */
export type DomainState = 'exempt' | 'unread' | 'unchecked' | 'requires' | 'switchedOff' | 'gone';

export interface DomainLine {
  /** Of its finding. */
  readonly key: string;
  readonly name: string;
  readonly state: DomainState;
}

/** Every domain that was seen, in a list or by itself. */
export interface DomainsView {
  readonly lines: readonly DomainLine[];
  /** False: there may be domains that nobody has seen. */
  readonly whole: boolean;
}

/** Whether the page's own application is asked, or its rows are opened one by one. */
export type SweptBy = 'requests' | 'clicks';

/** How the domains can be checked all at once from this tab. */
export type SweepView = { readonly by: SweptBy } & (
  | /** `domains`: how many are known by now; null: the list comes first, and says. */
  { readonly kind: 'offered'; readonly domains: number | null }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number | null;
      /** What a person has to click now, in the page's words. */
      readonly click?: string | null;
    }
  /** `why` null: the checklist was closed under way. */
  | {
      readonly kind: 'stopped';
      readonly done: number;
      readonly total: number;
      readonly why: Exclude<SweepEnd, 'done'> | 'elsewhere' | null;
    }
  | { readonly kind: 'done'; readonly domains: number }
);
