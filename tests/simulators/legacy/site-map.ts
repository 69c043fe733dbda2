import { abuseRule, abuseRules } from './abuse-rules.ts';
import { accessEntryPages, accessListPages } from './access-lists.ts';
import { administratorEditor, administratorsList, generalSettings } from './administrators.ts';
import { domain, domainDefaults, domainsList } from './domains.ts';
import type { FormPage } from './form-page.ts';
import type { ListPage } from './list-page.ts';
import { logSettings, passwordRequirements, protocolSettings } from './settings-pages.ts';
import type { LegacyGeneration } from './state.ts';

/** The pages of one generation, by path. */
export interface SiteMap {
  readonly forms: ReadonlyMap<string, FormPage>;
  readonly lists: ReadonlyMap<string, ListPage>;
  /** Pages that the server puts nothing into. */
  readonly fixed: ReadonlyMap<string, string>;
}

/** A page none of whose values any test asks for. */
const plain = (file: string, defaults: FormPage['defaults'] = {}): FormPage => ({
  path: `/Main/${file}.aspx`,
  file,
  defaults,
  load: () => ({}),
  store: () => {},
});

/** A user's values; 5.x has them in a user control of its own. */
const user = (generation: LegacyGeneration): FormPage => {
  const values = {
    txtUserName: 'jane',
    ddAuthType: '0',
    txtDisplayName: 'Jane Doe',
    txtReplyToAddress: 'jane@example.com',
    txtMaxMailboxSize: '100',
    chkEnablePopRetrieval: true,
  };
  const prefix = generation === 'L5' ? 'wucUserSettings_' : '';
  const named = Object.entries(values).map(([key, value]) => [prefix + key, value] as const);
  return plain('frmUser', Object.fromEntries(named));
};

const byPath = <P extends { readonly path: string }>(pages: readonly P[]): ReadonlyMap<string, P> =>
  new Map(pages.map((page) => [page.path, page]));

const siteMap = (generation: LegacyGeneration): SiteMap => {
  const later = generation === 'L7';
  const countCaption = later ? 'ctl00_MPH_txtThreshold__Label' : 'ctl00_MPH_lblThreshold';
  const fixed = [
    'frmToday',
    'frmEmptyPreviewOuter',
    ...(later ? ['frmSettings', 'frmSecurity', 'frmReports'] : []),
  ];
  return {
    forms: byPath([
      passwordRequirements,
      domainDefaults(generation),
      domain(generation),
      logSettings,
      protocolSettings,
      generalSettings,
      abuseRule(generation, countCaption),
      ...accessEntryPages(generation),
      ...(later ? [administratorEditor] : []),
      user(generation),
      plain('frmChangePassword'),
    ]),
    lists: byPath([
      domainsList(generation),
      abuseRules,
      ...accessListPages(generation),
      ...(later ? [administratorsList] : []),
    ]),
    fixed: new Map(fixed.map((file) => [`/Main/${file}.aspx`, file])),
  };
};

export const siteMaps: Readonly<Record<LegacyGeneration, SiteMap>> = { L5: siteMap('L5'), L7: siteMap('L7') };
