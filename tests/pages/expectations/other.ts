import type { PageExpectation } from '../expectation.ts';

const not = (at: string, perhaps: PageExpectation['perhaps'] = []): PageExpectation => ({
  at,
  product: null,
  role: 'unknown',
  screens: [],
  perhaps,
});

export const other: Readonly<Record<string, PageExpectation>> = {
  'proxy-error': not('/interface/root'),
  smartertrack: not('/Management/frmSecurity.aspx', ['passwordRequirements']),
  'shop-webforms': not('/Shop/OrderSettings.aspx'),
  'angular-app': not('/app#/settings'),
  'hoster-article': not('/kb/securing-smartermail'),
  'hoster-check-up-article': not('/kb/ViewArticle.aspx', ['selfDiagnostic']),
  empty: not('/'),
  frameset: { ...not('/'), browserOnly: 'the emulator loads no frames' },
};
