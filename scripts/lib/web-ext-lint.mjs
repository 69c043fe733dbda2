import { spawnSync } from 'node:child_process';
import { root, toolPath } from './tool.mjs';

/**
 * Warnings that were looked at and are accepted, by code and file. Both are Preact's own support for
 * `dangerouslySetInnerHTML`, which no source of ours uses (tests/meta/no-shortcuts.test.ts).
 */
const accepted = [{ code: 'UNSAFE_VAR_ASSIGNMENT', file: /\.js$/, most: 2 }];

/** Mozilla's linter over the built Firefox extension: no error, no warning that is not accepted above. */
export async function lintFirefox() {
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      toolPath('web-ext'),
      'lint',
      '-s',
      '.output/firefox-mv3',
      '--no-config-discovery',
      '--output',
      'json',
      '--boring',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    console.error(`web-ext gave no report (exit ${status}): ${stdout}`);
    return false;
  }
  const seen = new Map();
  const unexpected = [...report.errors, ...report.warnings].filter((message) => {
    const rule = accepted.find(({ code, file }) => message.code === code && file.test(message.file ?? ''));
    if (!rule || message._type === 'error') return true;
    const key = `${rule.code} ${message.file}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return (seen.get(key) ?? 0) > rule.most;
  });
  for (const { _type, code, message, file, line } of unexpected) {
    console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
  }
  console.log(
    `${report.summary.errors} errors, ${report.summary.warnings} warnings, ${unexpected.length} not accepted`,
  );
  return unexpected.length === 0;
}
