import '../../components/ui/ui.css';
import '../../components/ui/marks.css';
import '../../components/checklist/panel.css';
import '../../components/checklist/rule.css';
import '../../components/checklist/plan.css';
import '../../components/checklist/domains.css';
import { Panel } from '../../components/checklist/Panel.tsx';
import { mount } from '../../components/ui/mount.ts';
import { checklistOf } from '../../utils/audit/checklist.ts';
import { factsOf } from '../../utils/audit/facts.ts';
import { isPaused } from '../../utils/audit/paused.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { ServerRecord, TabState } from '../../utils/audit/record.ts';
import { focusKey } from '../../utils/audit/tabs.ts';
import { type Advisories, shippedAdvisories } from '../../utils/baseline/advisories.ts';
import { openRelayOf } from '../../utils/baseline/open-relay.ts';
import { rules } from '../../utils/baseline/rules/index.ts';
import { scoreOf } from '../../utils/baseline/score.ts';
import { workPlan } from '../../utils/baseline/work-plan.ts';
import { channel } from '../../utils/extension/messages.ts';
import { version } from '../../utils/extension/package.ts';
import { openOptions, openPage } from '../../utils/extension/pages.ts';
import { askBrowser } from '../../utils/extension/permissions.ts';
import { follow, session } from '../../utils/extension/storage.ts';
import { t } from '../../utils/i18n/t.ts';
import { reportText } from '../../utils/report/json.ts';
import { createGranting } from './granting.ts';
import { createJourneys } from './journeys.ts';
import { keepLast } from './keep-last.ts';
import { navigationPorts } from './navigation-ports.ts';
import { panelActions } from './panel-actions.ts';
import { isPutOff, pairOf, putOff, questionsOf } from './put-off.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { reportName, saveText } from './save-report.ts';
import { focusedRule, showRule, spotlight } from './show-rule.ts';
import { statedForDays } from './statements.ts';
import { leadThrough } from './sweep-lead.ts';
import { sweepPorts } from './sweep-ports.ts';
import { createSweeps } from './sweeps.ts';
import { dayAfter } from './view/build-date.ts';
import { panelView, unsavedOf } from './view/panel-view.ts';
import { standardsOf } from './view/standards-view.ts';
import { words } from './view/word-file.ts';
import { type Watched, watchTab } from './watch-tab.ts';

/** The side panel: follows a tab and the records, draws the checklist, and sends what a person decides. */
function start(root: Element, fixedTab: number | null, signal: AbortSignal): void {
  document.title = t('panel.title');
  const messages = channel<Messages>();
  let world: Watched | null = null;
  let drawnCounts = '';
  let problem: string | null = null;

  const tab = (): TabState | null => world?.tabs[String(world.tabId)] ?? null;
  const record = (): ServerRecord | null => world?.records.store.servers[tab()?.serverId ?? ''] ?? null;
  const now = (): string => world?.now ?? '';
  const advisories = (): Advisories => world?.records.advisories ?? shippedAdvisories;

  const journeys = createJourneys({
    hasUnsaved: () => unsavedOf(tab()).length > 0,
    generation: () => record()?.product.generation ?? null,
    ports: (tell) => navigationPorts(world?.tabId ?? -1, () => world?.tabs ?? {}, messages, tell),
    arrived({ rule }, opened) {
      const at = opened ?? world?.tabId ?? -1;
      void spotlight(at, world?.tabs[at] ?? null, rule, messages);
    },
    changed: () => draw(),
  });

  const granting = createGranting({
    askBrowser,
    grant: (origin) => messages.send('grant', { origin }),
    changed: () => draw(),
  });

  const sweeps = createSweeps({
    ...sweepPorts(messages),
    lead: leadThrough(() => world?.tabs ?? {}, messages),
    tab: (tabId) => world?.tabs[String(tabId)] ?? null,
    record: (serverId) => world?.records.store.servers[serverId] ?? null,
    changed: () => draw(),
  });

  const actions = panelActions({
    send: messages.send,
    // Two must not lead one tab.
    journeys: {
      start(target) {
        sweeps.giveWay();
        journeys.start(target);
      },
      guide() {
        sweeps.giveWay();
        journeys.guide();
      },
      answer: journeys.answer,
    },
    sweeps: {
      start(tabId, what) {
        journeys.clear();
        return sweeps.start(tabId, what);
      },
      stop: sweeps.stop,
    },
    use: granting.use,
    record,
    advisories,
    now,
    rememberName: (name) => {
      rememberName(name);
      draw();
    },
    saveReport: (one) =>
      saveText(
        reportText([one], {
          advisories: advisories(),
          now: now(),
          extensionVersion: version(),
          checklistOf,
          scoreOf,
          standardsOf,
        }),
        reportName(one.product.hostname ?? one.id, now()),
        'application/json',
      ),
    copyText: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    saveDomains: ({ product, id }, csv) =>
      saveText(csv, reportName(product.hostname ?? id, now(), '-domains.csv'), 'text/csv'),
    openReport: ({ id }) => void openPage(`/report.html?server=${encodeURIComponent(id)}`),
    openRescue: ({ id }) => void openPage(`/report.html?card=rescue&server=${encodeURIComponent(id)}`),
    openOptions: () => void openOptions(),
    tabId: () => world?.tabId ?? null,
    putOff: (serverId) => {
      putOff(serverId);
      draw();
    },
    failed: (code) => {
      problem = code;
      draw();
    },
  });

  /** What a card in the page asked to be shown, until it was. */
  let wanted: unknown;
  const showWanted = (): void => {
    const rule = focusedRule(wanted, world?.tabId ?? null);
    if (rule === null || !showRule(root, rule)) return;
    wanted = undefined;
    // The same rule may be asked for again, which is no change as long as it is still written down.
    void session.remove(focusKey);
  };
  const want = (asked: unknown): void => {
    wanted = asked;
    showWanted();
  };

  const judged = keepLast((one: ServerRecord | null, at: string, list: Advisories) => ({
    list: one && checklistOf(one, { advisories: list, now: at }),
    facts: one && factsOf(one, { advisories: list, now: at }),
  }));

  const draw = (): void => {
    if (!world) return;
    const one = record();
    const { list, facts } = judged(one, now(), advisories());
    const counts = list?.counts ?? {};
    const spoken = JSON.stringify([one?.id, counts]);
    if (spoken !== drawnCounts && journeys.view()?.kind === 'arrived') journeys.clear();
    drawnCounts = spoken;
    const view = panelView({
      tab: tab(),
      access: world.access,
      asked: world.access && 'origin' in world.access ? granting.of(world.access.origin) : null,
      record: one,
      servers: Object.values(world.records.store.servers),
      which: world.which,
      apart: (a, b) => isPutOff(pairOf(a, b)),
      findings: list?.findings ?? [],
      counts,
      plan: facts && list ? workPlan(list.problems, facts, words) : [],
      relay: facts && openRelayOf(facts),
      rules,
      words,
      advisories: advisories(),
      now: now(),
      damaged: world.records.damaged,
      problem,
      putOff: one !== null && isPutOff(one.id),
      questionsPutOff: one !== null && isPutOff(questionsOf(one.id)),
      paused: isPaused(world.paused, world.tabId ?? -1),
    });
    const defaults = {
      by: rememberedName(),
      today: now().slice(0, 10),
      untilDay: dayAfter(now(), statedForDays),
    };
    mount(
      <Panel
        view={view}
        journey={journeys.view()}
        sweep={view.kind === 'checklist' ? sweeps.view(world.tabId ?? -1) : null}
        defaults={defaults}
        actions={actions}
      />,
      root,
    );
    showWanted();
  };

  follow('session', focusKey, want, signal);
  // A card opens a panel that was not there, and asks before it is.
  void session.get(focusKey).then(({ [focusKey]: asked }) => asked !== undefined && want(asked));
  void watchTab(
    fixedTab,
    (next) => {
      if (next.tabId !== world?.tabId) journeys.clear();
      if (next.records !== world?.records) problem = null;
      world = next;
      draw();
    },
    signal,
  );
}

const root = document.querySelector('#app');
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { once: true });
const asked = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
if (root) start(root, Number.isInteger(asked) ? asked : null, leaving.signal);
