const firstDay = Date.UTC(2000, 0, 1);
const dayMs = 24 * 60 * 60 * 1000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * What the shell prints as `stProductBuild`, from a version such as `100.0.9504`: "9504 (Jan 8, 2026)".
 * The build counts days since 2000-01-01 (both dates seen in shells agree with that).
 */
export function productBuild(version: string): string {
  const build = version.split('.')[2];
  if (!build || !/^\d+$/.test(build)) throw new Error(`not a version of the form 100.0.9504: ${version}`);
  const date = new Date(firstDay + Number(build) * dayMs);
  return `${build} (${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()})`;
}
