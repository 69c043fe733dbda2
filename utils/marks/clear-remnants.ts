import { clearAttributes } from './attributes.ts';
import { clearDescriptions } from './descriptions.ts';

/** Takes away what a script of ours drew that is no longer there to do so itself. */
export function clearRemnants(document: Document): void {
  clearDescriptions(document);
  for (const control of document.querySelectorAll('[data-palisade-rule]')) clearAttributes(control);
  for (const overlay of document.querySelectorAll('palisade-overlay')) overlay.remove();
}
