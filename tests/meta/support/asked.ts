type Manifest = Readonly<Record<string, unknown>>;

const namesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

const keys = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

/** Addresses that scripts of the manifest run on: access too, whatever the browser calls it. */
const scriptMatches = ({ content_scripts: scripts }: Manifest): readonly string[] =>
  ((scripts ?? []) as { matches?: string[] }[]).flatMap(({ matches = [] }) => matches);

/** All that a manifest asks a person for, each as `key name`. */
export const asked = (manifest: Manifest): readonly string[] => [
  ...keys.flatMap((key) => namesIn(manifest[key]).map((name) => `${key} ${name}`)),
  ...scriptMatches(manifest).map((name) => `content_scripts ${name}`),
];

/** The names alone, without where they are asked for. */
export const askedNames = (manifest: Manifest): readonly string[] => [
  ...new Set(asked(manifest).map((each) => each.slice(each.indexOf(' ') + 1))),
];
