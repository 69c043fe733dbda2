import type { QuestionKey } from '../../utils/baseline/questions.ts';
import { t } from '../../utils/i18n/t.ts';
import type { QuestionView } from './model.ts';

export type Answers = Readonly<Partial<Record<QuestionKey, string | number | boolean | null>>>;

/** Only what was answered: a key that is not there is an open question. */
export const given = (answers: Answers): object =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null));

export const answersOf = (items: readonly QuestionView[]): Answers =>
  Object.fromEntries(items.map(({ key, answer }) => [key, answer]));

const textOf = (choice: string | boolean | null): string => {
  if (choice === null) return t('panel.context.notSure');
  if (typeof choice === 'boolean') return t(choice ? 'panel.options.yes' : 'panel.options.no');
  if (choice === 'mailboxes' || choice === 'gateway') return t(`panel.question.${choice}`);
  return t(choice === 'one' ? 'panel.question.one' : 'panel.question.many');
};

const most = 100_000;

function NumberField({
  id,
  item,
  answer,
  onAnswer,
}: {
  readonly id: string;
  readonly item: QuestionView;
  readonly answer: number | null;
  readonly onAnswer: (answer: number | null) => void;
}) {
  return (
    <div class="field">
      <label for={id}>{t(`panel.question.${item.key}`)}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={most}
        step={1}
        class="short"
        value={answer ?? ''}
        onInput={({ currentTarget }) =>
          onAnswer(currentTarget.value === '' ? null : currentTarget.valueAsNumber)
        }
      />
    </div>
  );
}

/** The questions about a server, each to be left open. */
export function QuestionFields({
  id,
  items,
  answers,
  onAnswer,
}: {
  readonly id: string;
  readonly items: readonly QuestionView[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}) {
  return (
    <>
      {items.map((item) => {
        const { key, kind, choices } = item;
        const answer = answers[key] ?? null;
        const set = (next: string | number | boolean | null): void => onAnswer({ ...answers, [key]: next });
        if (kind === 'number') {
          const number = typeof answer === 'number' ? answer : null;
          return <NumberField key={key} id={`${id}${key}`} item={item} answer={number} onAnswer={set} />;
        }
        const all = kind === 'yesNo' ? [true, false, null] : [...choices, null];
        return (
          <fieldset class="field inline-choices" key={key}>
            <legend>{t(`panel.question.${key}`)}</legend>
            {all.map((choice) => (
              <label class="choice" key={String(choice)}>
                <input
                  type="radio"
                  name={`${id}${key}`}
                  checked={answer === choice}
                  onChange={() => set(choice)}
                />
                {textOf(choice)}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}
