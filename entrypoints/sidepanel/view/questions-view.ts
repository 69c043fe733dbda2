import type { QuestionsView, QuestionView } from '../../../components/checklist/model.ts';
import type { ServerRecord } from '../../../utils/audit/record.ts';
import { questions, questionsFor } from '../../../utils/baseline/questions.ts';

/** The questions about a server whose answers change something there, with what was answered. */
export const questionItems = ({ product, context }: ServerRecord): readonly QuestionView[] =>
  questionsFor(product.generation).map((key) => ({
    key,
    kind: questions[key].kind,
    choices: questions[key].choices ?? [],
    answer: context[key] ?? null,
  }));

/** Put by themselves only when something of the server was read; not put off; until one of them is answered. */
export function questionsView(record: ServerRecord, putOff: boolean): QuestionsView {
  const items = questionItems(record);
  const untouched = items.length > 0 && items.every(({ answer }) => answer === null);
  return { items, open: untouched && !putOff && Object.keys(record.readings).length > 0 };
}
