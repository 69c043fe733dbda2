import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SweepView } from './domains-view.ts';
import type { JourneyView } from './journey-view.ts';
import type { FormDefaults } from './model.ts';
import type { PanelActions } from './panel-actions.ts';

/** What every item of the checklist needs alike; handed down once instead of through five layers. */
export interface PanelTools {
  readonly actions: PanelActions;
  readonly defaults: FormDefaults;
  readonly journey: JourneyView | null;
  readonly sweep: SweepView | null;
}

const context = createContext<PanelTools | null>(null);

export const PanelToolsProvider = context.Provider;

export const usePanelTools = (): PanelTools => {
  const tools = useContext(context);
  if (!tools) throw new Error('the checklist is drawn outside its panel');
  return tools;
};
