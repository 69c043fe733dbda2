import { filesUnder } from './sources.ts';

const tests = filesUnder('tests').filter(
  ({ path }) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/meta/'),
);
if (tests.length < 100) throw new Error('hardly a test was found: is this the top of the repository?');

/** Numbers that stand before the colon of a test's name, as in `S14, T6: a policy after NIST`. */
export const numbersNamed = (letter: 'S' | 'T'): ReadonlySet<number> =>
  new Set(
    tests.flatMap(({ text }) =>
      [...text.matchAll(/['"`]((?:[ST]\d{1,2}, )*[ST]\d{1,2}): /g)]
        .flatMap(([, named = '']) => named.split(', '))
        .filter((name) => name.startsWith(letter))
        .map((name) => Number(name.slice(1))),
    ),
  );
