import { describe, expect, it } from 'vitest';
import { filesUnder } from './support/sources.ts';

const folders = ['.ci', 'components', 'docs', 'entrypoints', 'public', 'scripts', 'tests', 'utils'];
const files = folders.flatMap((folder) => filesUnder(folder));
const longest = 250;

/** Paths of somebody's machine, which tell a reader nothing and break elsewhere. */
const machinePath = new RegExp(
  [
    '/work/(main|shared)',
    '/\\.library/',
    '/home/\\w',
    '/Users/\\w',
    '/root/',
    '(?<![\\w.])/tmp/',
    'C:\\\\\\\\?Users',
  ].join('|'),
);

describe('files', () => {
  it('are there to be looked at', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it(`have ${longest} lines at most, data apart`, () => {
    const long = files
      .filter(
        ({ path }) =>
          /\.(ts|tsx|mjs|css|html)$/.test(path) &&
          !/^tests\/(pages|simulators\/legacy\/(pages|site|client))\//.test(path),
      )
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });

  it('are named in kebab case, components in Pascal case', () => {
    const scripts = files.map(({ path }) => path).filter((path) => /\.(ts|tsx|mjs)$/.test(path));
    const wrong = scripts.filter((path) => {
      const name = (path.split('/').at(-1) ?? '').replace(/((\.[a-z]+)?\.test|\.d)?\.(ts|tsx|mjs)$/, '');
      const component = path.startsWith('components/') && path.endsWith('.tsx');
      return !(component ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('name no path of a machine', () => {
    const wrong = files
      .filter(({ path }) => path !== 'tests/meta/files.test.ts')
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) => (machinePath.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
      );
    expect(wrong).toEqual([]);
  });
});
