import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import zxcvbn from 'zxcvbn';
import { around, listed, ownScore, type ScoreOf, sharesOf } from '../../tests/support/rated-list.ts';

const bar = 0.97;

function successor(): ScoreOf {
  const factory = new ZxcvbnFactory({
    dictionary: { ...common, ...english },
    graphs: adjacencyGraphs,
  });
  return (text) => factory.check(text, [...around]).score;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

/** Each way of rating on the same list, told the same names: which share of weak and strong passwords it gets right. */
export async function printShares(): Promise<void> {
  const ways: readonly (readonly [string, ScoreOf])[] = [
    ['Palisade', ownScore(zxcvbn)],
    ['zxcvbn 4.4.2', (text) => zxcvbn(text, [...around]).score],
    ['zxcvbn-ts 4.2.0, common and English', successor()],
  ];
  console.log(
    `\nOf ${listed.length} passwords (tests/support/passwords.json), rated right (bar ${percent(bar).trim()} each):`,
  );
  for (const [name, scoreOf] of ways) {
    const { weak, strong, missed } = await sharesOf(scoreOf);
    const verdict = weak >= bar && strong >= bar ? 'holds' : 'does not hold';
    console.log(
      `  ${name.padEnd(36)} weak ${percent(weak)}  strong ${percent(strong)}  ${verdict}, ${missed.length} wrong`,
    );
  }
}
