import type { Caption } from './captions.ts';
import { locate } from './locate.ts';
import { headingSelector } from './places.ts';
import { readControl } from './read-control.ts';
import type { ScopeView } from './recognise.ts';

const isHeading = ({ node }: Caption): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest(headingSelector) != null;

/**
 * The text in the page's own "Name" box, for a screen about one domain; null where no box says so. The box may stand
 * behind another tab, while a heading "Domain", which names no box, is seen on all of them.
 */
export const ownName = ({ captions, scope }: ScopeView): string | null => {
  // The box of a search says what to look for in its placeholder.
  const plain = captions.filter(({ from }) => from !== 'hint');
  const labels = plain.filter((caption) => caption.key !== 'domain.name' || !isHeading(caption));
  const located = [plain, labels]
    .map((some) => locate(['domain.name'], 'text', some, scope))
    .find(({ found }) => found);
  if (!located?.found) return null;
  const read = readControl(located.control, { kind: 'text' }, null);
  return read.ok && typeof read.value === 'string' ? read.value : null;
};
