import { t } from '../../utils/i18n/t.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** A question of context. Not answered is an answer: nothing is assumed from it. */
export function Question({
  name,
  text,
  answer,
  onAnswer,
}: {
  readonly name: string;
  readonly text: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}) {
  return (
    <fieldset class="field">
      <legend>{text}</legend>
      {(['yes', 'no', 'unknown'] as const).map((each) => (
        <label class="choice" key={each}>
          <input type="radio" name={name} checked={answer === each} onChange={() => onAnswer(each)} />
          {t(`panel.options.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
