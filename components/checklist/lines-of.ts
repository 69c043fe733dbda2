/** What somebody listed, one a line or with commas between, each once. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\n,;]+/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
