import type { RuleId } from '../../utils/baseline/finding.ts';
import type { ScreenId } from '../../utils/screens/screen.ts';

/** A journey belongs to the button that started it: `from` is a rule id or a finding's key. */
export type JourneyView =
  | { readonly kind: 'asking'; readonly from: string; readonly screen: ScreenId }
  | { readonly kind: 'going'; readonly from: string; readonly screen: ScreenId; readonly step: string | null }
  /** The page is framed where the person has to click. */
  | { readonly kind: 'person'; readonly from: string; readonly screen: ScreenId; readonly step: string }
  /** The person takes every step; the next one is framed where its words are found. */
  | {
      readonly kind: 'guiding';
      readonly from: string;
      readonly screen: ScreenId;
      readonly step: string;
      readonly number: number;
      readonly of: number;
    }
  | { readonly kind: 'arrived'; readonly from: string; readonly screen: ScreenId }
  | {
      readonly kind: 'failed';
      readonly from: string;
      readonly screen: ScreenId;
      /** Null: no way to this screen is known. */
      readonly step: string | null;
      readonly path: readonly string[];
    };

export interface Target {
  readonly from: string;
  readonly rule: RuleId;
  readonly screen: ScreenId;
  /** A domain's name; null: the screen has no subject. */
  readonly subject: string | null;
}
