import type { AttackTime } from '../../utils/password/attack-time.ts';
import type { Facts } from '../../utils/password/facts.ts';
import { attackWords, factWords, isSlowToGuess, policyTitle, policyWords } from './fact-words.ts';

const sign = (met: boolean): string => (met ? '✓' : '✗');

/** What can be said of a password besides its strength, and what the server itself asks for. */
export function FactsList({ facts, attack }: { readonly facts: Facts; readonly attack: AttackTime }) {
  return (
    <>
      <ul class="facts">
        <li data-met={isSlowToGuess(attack) ? 'yes' : 'no'}>
          <span aria-hidden="true">{sign(isSlowToGuess(attack))}</span> {attackWords(attack)}
        </li>
        {factWords(facts).map(({ text, met }) => (
          <li key={text} data-met={met ? 'yes' : 'no'}>
            <span aria-hidden="true">{sign(met)}</span> {text}
          </li>
        ))}
      </ul>
      {facts.policy && (
        <ul class="policy" aria-label={policyTitle(facts.policy)}>
          <li aria-hidden="true">{policyTitle(facts.policy)}</li>
          {policyWords(facts.policy).map(({ text, met, state }) => (
            <li key={text} data-met={met ? 'yes' : 'no'}>
              <span aria-hidden="true">{sign(met)}</span> {text}
              <span class="state">{state}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
