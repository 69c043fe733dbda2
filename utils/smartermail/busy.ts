import { inScope, type Scope } from './scopes.ts';
import { queryNames } from './sparse.ts';
import { isVisible } from './visible.ts';

/** A spinner over the page: what stands there now is not yet the server's. */
export const isBusy = (scope: Scope): boolean =>
  queryNames(
    scope.root.ownerDocument,
    '.st-select-overlay,[aria-busy=true],md-progress-circular,md-progress-linear,[class*="UpdateProgress" i]',
  ).some(
    (element) =>
      isVisible(element) &&
      (inScope(element, scope) || element.matches('.st-select-overlay')) &&
      // A bar that shows a value is a gauge, not a spinner.
      !element.matches('[md-mode=determinate],[aria-valuenow]'),
  );
