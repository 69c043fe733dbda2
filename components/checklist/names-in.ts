/** Names of domains that a person typed, one a line or as they come. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  ),
];
