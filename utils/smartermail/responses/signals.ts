import { isAllowed } from './endpoint.ts';
import type { Json } from './guards.ts';
import { project } from './project.ts';

/** What the page-world observer says of SmarterMail's own answers: cut down before, and cut down again on arrival. */
export const answerEvent = 'palisade-settings-answer';
/** About 5,000 rows of an address list. */
export const longestSignal = 1_500_000;

export type AnswerSignal =
  | { readonly kind: 'answer'; readonly path: string; readonly query: boolean; readonly body: Json }
  /** Something was written there, and not refused; null: to a place that is not looked at. */
  | { readonly kind: 'written'; readonly path: string | null };

/** A page can say the like itself: it lies about nothing but its own server then. Null: not of this shape. */
export const parseAnswerSignal = (detail: unknown): AnswerSignal | null => {
  if (typeof detail !== 'string' || detail.length > longestSignal) return null;
  try {
    const said: unknown = JSON.parse(detail);
    if (typeof said !== 'object' || said === null) return null;
    const { kind, path, query, body } = said as Record<string, unknown>;
    if (kind === 'written' && path === null) return { kind, path };
    if (typeof path !== 'string' || !isAllowed(path)) return null;
    if (kind === 'written') return { kind, path };
    const cut = kind === 'answer' ? project(path, body) : null;
    return cut && { kind: 'answer', path, query: query !== false, body: cut };
  } catch {
    return null;
  }
};
