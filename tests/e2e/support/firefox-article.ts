import type { FirefoxWalk } from './firefox-walk.ts';

/** What the article's steps settle, by step. */
export const logs = ['log.delivery', 'log.smtp'] as const;
export const defaults = 'domain.require_smtp_auth.defaults';
export const each = 'domain.require_smtp_auth.each';
export const domains = ['example.com', 'example.org'] as const;
export const passwords = ['pw.min_length', 'pw.classes', 'pw.existing_skipped'] as const;
export const strength = 'admin.password_strength';
export const factory = 'admin.default_credentials';
export const abuse = ['ids.dos.smtp', 'ids.dos.pop', 'ids.dos.imap'] as const;
export const whitelisted = ['wl.empty', 'wl.loopback', 'wl.wide'] as const;

/** What a saved page settles. */
export const settled = [
  ...logs,
  defaults,
  each,
  ...passwords,
  'admin.username',
  ...abuse,
  ...whitelisted,
] as const;

export const weak = 'mypassword1';
export const strong = 'Qz7!vWk#Tm2pXj9rLs4u';

type Step = (walk: FirefoxWalk) => Promise<void>;

/** How the steps are gone on one family of interfaces. */
export interface FirefoxArticle {
  readonly signIn: (page: FirefoxWalk['page']) => Promise<void>;
  readonly logDetail: Step;
  readonly smtpAuthentication: Step;
  readonly passwordRequirements: Step;
  readonly administratorPassword: Step;
  readonly abuseDetection: Step;
  readonly upToDate: Step;
  readonly whitelist: Step;
  /** Two of the screens once more. */
  readonly secondVisit: Step;
}
