import type { Import } from './imports.ts';

/** `types` may be imported with `import type` only, `values` in any way. Packages are named, `#i18n` among them. */
interface Allowed {
  readonly types?: readonly string[];
  readonly values?: readonly string[];
  readonly packages?: readonly string[];
}

const underUtils = [
  'baseline',
  'screens',
  'smartermail',
  'actions',
  'audit',
  'marks',
  'password',
  'report',
  'i18n',
];

/** Who may import whom: the layers of the design. A folder always may import itself. */
const directions: Readonly<Record<string, Allowed>> = {
  'utils/baseline': { types: ['screens'], packages: ['ipaddr.js', 'jsonc-parser'] },
  'utils/screens': { types: ['baseline'] },
  'utils/smartermail': { values: ['screens'] },
  'utils/audit': { values: ['baseline', 'screens'], packages: ['valibot'] },
  'utils/actions': { values: ['screens'] },
  'utils/marks': { types: ['baseline', 'screens', 'smartermail', 'audit', 'actions'] },
  'utils/report': { types: ['baseline', 'screens', 'smartermail', 'audit', 'actions'] },
  'utils/password': {
    types: ['baseline', 'screens', 'smartermail', 'audit', 'actions'],
    packages: ['zxcvbn'],
  },
  'utils/i18n': { packages: ['#i18n'] },
  'utils/extension': { packages: ['wxt/browser'] },
  components: {
    types: underUtils,
    values: ['i18n'],
    packages: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/compat'],
  },
  entrypoints: {
    values: [...underUtils, 'extension', 'components'],
    packages: [
      'preact',
      'preact/hooks',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
      'zxcvbn',
    ],
  },
};

/** The layer a file belongs to; null when the design has no place for it. */
function layerOf(file: string): string | null {
  const [top = '', second = ''] = file.split('/');
  const layer = top === 'utils' ? `${top}/${second}` : top;
  return layer in directions ? layer : null;
}

const short = (layer: string): string => layer.replace(/^utils\//, '');

/** What is wrong with an import, or null. */
export function complaint(found: Import): string | null {
  const from = layerOf(found.from);
  if (from === null) return 'the file is in no layer of the design';
  const { types = [], values = [], packages = [] } = directions[from] ?? {};
  if (found.file === null) {
    if (packages.includes(found.specifier)) return null;
    return `${short(from)} may not import the package ${found.specifier}`;
  }
  const to = layerOf(found.file);
  if (to === from) return null;
  if (to === null) return `${found.file} is in no layer of the design`;
  if (values.includes(short(to))) return null;
  if (!types.includes(short(to))) return `${short(from)} may not import ${short(to)}`;
  return found.typeOnly ? null : `${short(from)} may import only types of ${short(to)}`;
}
