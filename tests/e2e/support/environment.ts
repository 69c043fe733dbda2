/** What the end-to-end tests run on. The variables let several people run them side by side on one machine. */
const { env } = process;

/** Loopback address of the simulated servers, which stand on SmarterMail's own port there. */
export const testHost = env.PALISADE_TEST_HOST ?? '127.0.0.1';
/** Built, unpacked extensions. */
export const chromeExtension = env.PALISADE_EXTENSION ?? '.output/chrome-mv3';
export const firefoxExtension = env.PALISADE_EXTENSION_FIREFOX ?? '.output/firefox-mv3';
