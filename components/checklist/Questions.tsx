import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { useId } from '../ui/use-id.ts';
import type { QuestionsView } from './model.ts';
import { usePanelTools } from './panel-context.ts';
import { answersOf, given, QuestionFields } from './QuestionFields.tsx';

function Form({ view, onDone }: { readonly view: QuestionsView; readonly onDone: () => void }) {
  const { actions } = usePanelTools();
  const id = useId();
  const [answers, setAnswers] = useState(answersOf(view.items));
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.answerQuestions(given(answers));
    onDone();
  };
  return (
    <form class="form context" data-questions="form" aria-labelledby={`${id}title`} onSubmit={submit}>
      <h2 id={`${id}title`}>{t('panel.question.title')}</h2>
      <p class="hint">{t('panel.question.why')}</p>
      <QuestionFields id={id} items={view.items} answers={answers} onAnswer={setAnswers} />
      <div class="actions">
        <button type="submit">{t('panel.context.save')}</button>
        <button type="button" class="quiet" onClick={onDone}>
          {t('panel.question.cancel')}
        </button>
      </div>
    </form>
  );
}

/** Questions about the server as a whole: offered once, and afterwards there to be changed. */
export function Questions({ view }: { readonly view: QuestionsView }) {
  const { actions } = usePanelTools();
  const [asking, ask] = useState(false);
  if (view.items.length === 0) return null;
  if (asking) return <Form view={view} onDone={() => ask(false)} />;
  if (view.open) {
    return (
      <div class="questions" data-questions="offer">
        <p>{t('panel.question.offer', view.items.length)}</p>
        <div class="actions">
          <button type="button" class="quiet" onClick={() => ask(true)}>
            {t('panel.question.answer')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.putOffQuestions()}>
            {t('panel.question.skip')}
          </button>
        </div>
      </div>
    );
  }
  const answered = view.items.filter(({ answer }) => answer !== null).length;
  return (
    <div class="context-answers" data-questions="answers">
      <p class="evidence">{t('panel.question.answered', [answered, view.items.length])}</p>
      <button type="button" class="quiet" onClick={() => ask(true)}>
        {t('panel.context.change')}
      </button>
    </div>
  );
}
