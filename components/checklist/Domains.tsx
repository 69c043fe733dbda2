import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { type Drawer, Drawers } from '../ui/Drawers.tsx';
import { useId } from '../ui/use-id.ts';
import { DomainSweep } from './DomainSweep.tsx';
import type { DomainState, DomainsView } from './domains-view.ts';
import type { RuleView } from './model.ts';
import { PropagatedForm, unseenNames } from './PropagatedForm.tsx';
import { usePanelTools } from './panel-context.ts';
import { SubjectList } from './SubjectList.tsx';

const filters = ['all', 'exempt', 'unread', 'unchecked', 'requires', 'switchedOff'] as const;
type Shown = (typeof filters)[number];

/** A list that is seen whole needs no search. */
const searchedFrom = 9;

const count = ({ lines }: DomainsView, state: DomainState): number =>
  lines.filter((line) => line.state === state).length;

/** The ratio first, then what is not as it should be. */
function Ratio({ domains }: { readonly domains: DomainsView }) {
  const total = domains.lines.length - count(domains, 'gone');
  const requires = count(domains, 'requires');
  const exempt = count(domains, 'exempt');
  const off = count(domains, 'switchedOff');
  if (total === 0) return <p>{t('panel.domains.none')}</p>;
  const checked = requires + exempt + off;
  const further = [
    ...(requires + exempt > 0 ? [t('panel.domains.requiring', [requires, requires + exempt])] : []),
    ...(exempt > 0 ? [t('panel.domains.exceptions', exempt)] : []),
    ...(off > 0 ? [t('panel.domains.switchedOff', off)] : []),
  ];
  return (
    <>
      <p class="domains-checked">
        {t(domains.whole ? 'panel.domains.checked' : 'panel.domains.checkedOfMore', [checked, total])}
      </p>
      {further.length > 0 && <p>{further.join(' \u00b7 ')}</p>}
    </>
  );
}

function Tools({ view, domains }: { readonly view: RuleView; readonly domains: DomainsView }) {
  const { actions, defaults, journey } = usePanelTools();
  const [copied, setCopied] = useState<boolean | null>(null);
  const next = domains.lines.find(({ state }) => state === 'unchecked');
  if (domains.lines.length === 0) return null;
  const propagated: Drawer = {
    id: 'propagated',
    label: t('panel.propagated.title'),
    body: (close) => (
      <PropagatedForm
        domains={domains}
        defaults={defaults}
        onState={(answer) => {
          actions.statePropagated(answer);
          close();
        }}
      />
    ),
  };
  return (
    <Drawers
      drawers={unseenNames(domains).length > 0 ? [propagated] : []}
      first={
        <>
          {next && (
            <button
              type="button"
              class="go"
              aria-busy={journey?.kind === 'going' && journey.from === view.rule}
              onClick={() =>
                actions.goTo({
                  from: view.rule,
                  rule: view.rule,
                  screen: 'domainOptions',
                  subject: next.name,
                })
              }
            >
              {t('panel.domains.next')}
            </button>
          )}
          <button type="button" class="quiet" onClick={() => void actions.copyDomains(view).then(setCopied)}>
            {copied === null
              ? t('panel.domains.copy')
              : t(copied ? 'panel.domains.copied' : 'panel.domains.notCopied')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.saveDomains(view)}>
            {t('panel.domains.save')}
          </button>
        </>
      }
    />
  );
}

function Finder({
  search,
  shown,
  found,
  onSearch,
  onShow,
}: {
  readonly search: string;
  readonly shown: Shown;
  readonly found: number;
  readonly onSearch: (text: string) => void;
  readonly onShow: (shown: Shown) => void;
}) {
  const id = useId();
  return (
    <div class="domains-finder">
      <label for={`${id}-search`}>{t('panel.domains.search')}</label>
      <input
        type="text"
        id={`${id}-search`}
        value={search}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <label for={`${id}-show`}>{t('panel.domains.show')}</label>
      <select
        id={`${id}-show`}
        value={shown}
        onChange={(event) => onShow(filters.find((one) => one === event.currentTarget.value) ?? 'all')}
      >
        {filters.map((filter) => (
          <option key={filter} value={filter}>
            {t(`panel.domains.filter.${filter}`)}
          </option>
        ))}
      </select>
      {(search !== '' || shown !== 'all') && <p class="hint">{t('panel.domains.found', found)}</p>}
    </div>
  );
}

/** Every domain that was seen, as a ratio with its exceptions; the way through them, by hand or all at once. */
export function Domains({ view, domains }: { readonly view: RuleView; readonly domains: DomainsView }) {
  const { sweep } = usePanelTools();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const wanted = search.trim().toLowerCase();
  const fitting = new Set(
    domains.lines
      .filter(({ name, state }) => name.includes(wanted) && (shown === 'all' || state === shown))
      .map(({ key }) => key),
  );
  const searching = wanted !== '' || shown !== 'all';
  const findings = searching ? view.findings.filter(({ key }) => fitting.has(key)) : view.findings;
  return (
    <div class="domains">
      <Ratio domains={domains} />
      {sweep && <DomainSweep sweep={sweep} />}
      <Tools view={view} domains={domains} />
      {domains.lines.length >= searchedFrom && (
        <Finder search={search} shown={shown} found={fitting.size} onSearch={setSearch} onShow={setShown} />
      )}
      <SubjectList
        key={`${shown} ${wanted}`}
        findings={findings}
        ofRule={view.severity}
        unfolded={searching}
      />
    </div>
  );
}
