import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { answersOf, given, QuestionFields } from '../checklist/QuestionFields.tsx';
import { longDay } from '../ui/dates.ts';
import { ForgetServer } from './ForgetServer.tsx';
import type { OptionsActions, ServerOptionsView } from './OptionsPage.tsx';
import { type ChosenProfile, ProfileChoice } from './ProfileChoice.tsx';
import { type Answer, Question } from './Question.tsx';
import { ServerOrigins } from './ServerOrigins.tsx';

const answerOf = (value: boolean | undefined): Answer =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no';
const choices = { yes: true, no: false, unknown: undefined } as const satisfies Record<
  Answer,
  boolean | undefined
>;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One server: its profile, and the questions no page can answer. */
export function ServerOptions({
  server,
  actions,
}: {
  readonly server: ServerOptionsView;
  readonly actions: OptionsActions;
}) {
  const [chosen, choose] = useState<ChosenProfile>({ profile: server.profile, custom: server.custom });
  const [asked, setAsked] = useState<Answer>(
    server.context.gateways === undefined ? 'unknown' : server.context.gateways.length > 0 ? 'yes' : 'no',
  );
  const [gateways, setGateways] = useState((server.context.gateways ?? []).join('\n'));
  const [webSites, setWebSites] = useState(answerOf(server.context.webSitesOnHost));
  const [words, setWords] = useState((server.context.companyWords ?? []).join('\n'));
  const [answers, setAnswers] = useState(answersOf(server.questions));
  const [rateSignIn, setRateSignIn] = useState(server.context.rateSignIn === true);
  const [saved, setSaved] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const companyWords = linesOf(words);
    const asksOf = new Set<string>([
      'gateways',
      'webSitesOnHost',
      'companyWords',
      'rateSignIn',
      ...server.questions.map(({ key }) => key),
    ]);
    const rest = Object.entries(server.context).filter(([key]) => !asksOf.has(key));
    const lines = linesOf(gateways);
    const sites = choices[webSites];
    const answered = asked === 'yes' ? lines.length > 0 : asked === 'no';
    setSaved(
      await actions.configure(server.id, {
        ...chosen,
        context: {
          ...Object.fromEntries(rest),
          ...given(answers),
          ...(answered && { gateways: asked === 'yes' ? lines : [] }),
          ...(sites !== undefined && { webSitesOnHost: sites }),
          ...(companyWords.length > 0 && { companyWords }),
          ...(rateSignIn && { rateSignIn }),
        },
      }),
    );
  };

  return (
    <article class="server-options" data-server={server.id}>
      <h3>{server.name}</h3>
      <ServerOrigins origins={server.origins} onPart={(origin) => actions.part(server.id, origin)} />
      <p class="hint">
        {server.version ? t('panel.server.version', [server.version]) : t('panel.server.noVersion')}
        {' · '}
        {server.lastSeen
          ? t('panel.options.lastSeen', [longDay(server.lastSeen)])
          : t('panel.options.neverSeen')}
      </p>
      <form class="form" onSubmit={submit} onInput={() => setSaved(false)}>
        <ProfileChoice
          name={`profile ${server.id}`}
          chosen={chosen}
          onChoose={(next) => {
            setSaved(false);
            choose(next);
          }}
          read={actions.readProfile}
          onExport={({ profile, custom }) => actions.saveProfile(profile, custom)}
        />
        <Question
          name={`gateways ${server.id}`}
          text={t('panel.options.gateways')}
          answer={asked}
          onAnswer={setAsked}
        />
        {asked === 'yes' && (
          <div class="field">
            <label for={`list ${server.id}`}>{t('panel.options.gatewayList')}</label>
            <textarea
              id={`list ${server.id}`}
              rows={3}
              value={gateways}
              onInput={(event) => setGateways(event.currentTarget.value)}
            />
          </div>
        )}
        <Question
          name={`sites ${server.id}`}
          text={t('panel.options.webSites')}
          answer={webSites}
          onAnswer={setWebSites}
        />
        <div class="field">
          <label for={`words ${server.id}`}>
            {t('panel.options.companyWords')}
            <span class="hint"> {t('panel.options.companyWordsHint')}</span>
          </label>
          <textarea
            id={`words ${server.id}`}
            rows={2}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <QuestionFields
          id={`${server.id} `}
          items={server.questions}
          answers={answers}
          onAnswer={setAnswers}
        />
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              checked={rateSignIn}
              onChange={(event) => setRateSignIn(event.currentTarget.checked)}
            />
            <span>
              {t('panel.options.rateSignIn')}
              <span class="hint"> {t('panel.options.rateSignInHint')}</span>
            </span>
          </label>
        </div>
        <div class="actions">
          <button type="submit">{t('panel.options.save')}</button>
          <span role="status">{saved ? t('panel.options.saved') : ''}</span>
        </div>
      </form>
      <ForgetServer name={server.name} onForget={() => actions.forget(server.id)} />
    </article>
  );
}
