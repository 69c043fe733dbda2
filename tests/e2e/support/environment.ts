/** What the end-to-end tests run on. The variables let several people run them side by side on one machine. */
const { env } = process;

const mine = env.PALISADE_TEST_HOST;
const first = '127.0.0.1';
/** Loopback addresses of the simulated servers, which stand on SmarterMail's own port there. Only Linux has more than one. */
export const hosts: readonly string[] = mine
  ? [mine]
  : process.platform === 'linux'
    ? [first, '127.0.0.2']
    : [first];
/** That of this worker. https://playwright.dev/docs/test-parallel#worker-index-and-parallel-index */
export const testHost = hosts[Number(env.TEST_PARALLEL_INDEX ?? 0)] ?? first;
/** Built, unpacked extensions. */
export const chromeExtension = env.PALISADE_EXTENSION ?? '.output/chrome-mv3';
export const firefoxExtension = env.PALISADE_EXTENSION_FIREFOX ?? '.output/firefox-mv3';
