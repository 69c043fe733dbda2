import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import { linesOf } from './lines-of.ts';
import type { ContextView } from './model.ts';

const answers = { yes: true, no: false, notSure: null } as const satisfies Record<string, boolean | null>;
type Answer = keyof typeof answers;

const textOf = (answer: Answer): string =>
  answer === 'notSure' ? t('panel.context.notSure') : t(`panel.options.${answer}`);

/** Which whitelist entries are one's own machines, and whether web sites run on this host. */
export function ContextForm({
  view,
  onAnswer,
  onLater,
}: {
  readonly view: ContextView;
  readonly onAnswer: (gateways: readonly string[], webSites: boolean | null) => void;
  readonly onLater: () => void;
}) {
  const id = useId();
  const { addresses } = view;
  const known = view.gateways ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(known.filter((each) => addresses.includes(each))),
  );
  const [others, setOthers] = useState(known.filter((each) => !addresses.includes(each)).join('\n'));
  const [webSites, setWebSites] = useState<boolean | null>(view.webSites);
  const toggle = (address: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(address);
    else next.delete(address);
    setChosen(next);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const own = addresses.filter((address) => chosen.has(address));
    onAnswer([...new Set([...own, ...linesOf(others)])], webSites);
  };
  return (
    <form class="form context" data-context="questions" aria-labelledby={`${id}title`} onSubmit={submit}>
      <h2 id={`${id}title`}>{t('panel.context.title')}</h2>
      <p class="hint">{t('panel.context.why')}</p>
      <fieldset class="field">
        <legend>{t('panel.context.gateways')}</legend>
        {addresses.map((address) => (
          <label class="choice" key={address}>
            <input
              type="checkbox"
              checked={chosen.has(address)}
              onChange={(event) => toggle(address, event.currentTarget.checked)}
            />
            <bdi>{address}</bdi>
          </label>
        ))}
        <p class="hint">{t('panel.context.none')}</p>
      </fieldset>
      <div class="field">
        <label for={`${id}others`}>{t('panel.context.others')}</label>
        <textarea
          id={`${id}others`}
          rows={2}
          value={others}
          onInput={(event) => setOthers(event.currentTarget.value)}
        />
      </div>
      <fieldset class="field inline-choices">
        <legend>{t('panel.context.webSites')}</legend>
        {(Object.keys(answers) as Answer[]).map((answer) => (
          <label class="choice" key={answer}>
            <input
              type="radio"
              name={`${id}sites`}
              checked={webSites === answers[answer]}
              onChange={() => setWebSites(answers[answer])}
            />
            {textOf(answer)}
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit">{t('panel.context.save')}</button>
        <button type="button" class="quiet" onClick={() => onLater()}>
          {t('panel.context.later')}
        </button>
      </div>
    </form>
  );
}
