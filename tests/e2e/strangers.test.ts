import { startLegacy } from '../simulators/legacy/server.ts';
import type { Simulator } from '../simulators/simulator.ts';
import { launchChromium } from './support/chromium.ts';
import { testHost } from './support/environment.ts';
import { launchFirefox } from './support/firefox.ts';
import { type Imprint, readImprint } from './support/imprint.ts';
import { expect, test } from './support/simulated-test.ts';
import { installWitness, readWitness, type Witnessed } from './support/witness.ts';

/** Long enough for marks to come where they come at all: other tests wait for them a third of that. */
const lookedAt = 2_000;

interface Seen {
  readonly imprint: Imprint;
  readonly witnessed: Witnessed;
  readonly requests: readonly string[];
}

interface Browser {
  /** Opens a page that is watched from its first moment, and gives what can be seen of it in the end. */
  look(url: string): Promise<Omit<Seen, 'requests'>>;
  close(): Promise<void>;
}

const wait = (): Promise<void> => new Promise((done) => setTimeout(done, lookedAt));

/** What both drivers call the same. */
interface Opened {
  goto(url: string): Promise<unknown>;
  evaluate<T>(read: () => T): Promise<T>;
  close(): Promise<void>;
}

/** `open` gives a page in which the witness stands before anything of the page's own. */
const lookThrough =
  (open: () => Promise<Opened>): Browser['look'] =>
  async (url) => {
    const page = await open();
    await page.goto(url);
    await wait();
    const seen = {
      imprint: await page.evaluate(readImprint),
      witnessed: await page.evaluate(readWitness),
    };
    await page.close();
    return seen;
  };

const browsers: Readonly<Record<string, (own: boolean) => Promise<Browser>>> = {
  async Chromium(own) {
    const chromium = await launchChromium(own ? {} : { extension: null });
    const look = lookThrough(async () => {
      const page = await chromium.context.newPage();
      await page.addInitScript(installWitness);
      return page;
    });
    return { look, close: chromium.close };
  },
  async Firefox(own) {
    const firefox = await (own ? launchFirefox() : launchFirefox(null));
    const look = lookThrough(async () => {
      const page = await firefox.newPage();
      await page.evaluateOnNewDocument(installWitness);
      return page;
    });
    return { look, close: firefox.close };
  },
};

/** Pages that are not SmarterMail on its port, and on another port those and SmarterMail's own. */
const onThePort = ['/proxy-error.html', '/other-product.html', '/empty.html'];
const elsewhere = [...onThePort, '/Main/frmPasswordRequirements.aspx?popup=true&x=://a:9998/'];

for (const [name, launch] of Object.entries(browsers)) {
  test(`${name}: a page that is none of ours is the same with us and without us`, async () => {
    test.setTimeout(150_000);
    const port = await startLegacy({ host: testHost });
    const other = await startLegacy({ host: testHost, port: 0 });
    const places: readonly (readonly [Simulator, string])[] = [
      ...onThePort.map((path) => [port, path] as const),
      ...elsewhere.map((path) => [other, path] as const),
    ];
    const lookAround = async (own: boolean): Promise<Seen[]> => {
      const browser = await launch(own);
      try {
        const all: Seen[] = [];
        for (const [server, path] of places) {
          const before = server.requests.length;
          const seen = await browser.look(server.origin + path);
          const requests = server.requests
            .slice(before)
            .map((request) => `${request.method} ${request.path}`)
            .filter((request) => !request.includes('/favicon.ico'))
            // What a page asks for at once comes in any order.
            .toSorted();
          all.push({ ...seen, requests });
        }
        return all;
      } finally {
        await browser.close();
      }
    };
    try {
      const without = await lookAround(false);
      // Whoever sees nothing proves nothing.
      expect(without.map(({ imprint }) => imprint.nodes.length > 2)).not.toContain(false);
      expect(without.at(-1)?.requests.length).toBeGreaterThan(0);
      expect(await lookAround(true)).toEqual(without);
    } finally {
      await port.close();
      await other.close();
    }
  });
}

test('the watch of these tests would see a mark, a listener and an event', async () => {
  const server = await startLegacy({ host: testHost });
  const chromium = await launchChromium();
  try {
    const page = await chromium.context.newPage();
    await page.addInitScript(installWitness);
    await page.goto(`${server.origin}/Main/frmPasswordRequirements.aspx?popup=true`);
    await expect(page.locator('[data-palisade-rule]').first()).toBeVisible();
    await page.evaluate(() => {
      document.addEventListener('palisade-test', () => undefined);
      document.dispatchEvent(new CustomEvent('palisade-end'));
    });
    const { listeners, events, changes } = await page.evaluate(readWitness);
    expect(listeners).toContain('HTMLDocument palisade-test');
    expect(events).toEqual(expect.arrayContaining(['HTMLDocument palisade-end', 'heard palisade-end']));
    expect(changes.join()).toContain('data-palisade-rule');
  } finally {
    await chromium.close();
    await server.close();
  }
});
