import { badgeName } from '../../components/overlay/badge-words.ts';
import { overlayDrawing } from '../../components/overlay/drawing.ts';
import { overlayStyles } from '../../components/overlay/styles.ts';
import { personDeadline } from '../../utils/actions/wait-for-person.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { Finding, RuleId } from '../../utils/baseline/finding.ts';
import type { RuleWords } from '../../utils/baseline/words.ts';
import { bringer } from '../../utils/extension/bring.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Caution } from '../../utils/marks/cautions.ts';
import { drawnOutcomes } from '../../utils/marks/drawn-outcomes.ts';
import { lateCard } from '../../utils/marks/late-card.ts';
import { lateCautions } from '../../utils/marks/late-cautions.ts';
import type { Mark } from '../../utils/marks/mark.ts';
import { createMarks } from '../../utils/marks/marks.ts';
import { createOverlay, type Overlay } from '../../utils/marks/overlay.ts';
import { spotlightOn } from '../../utils/marks/spotlight.ts';
import { type Reading, readingKey } from '../../utils/screens/reading.ts';
import type { Generation } from '../../utils/screens/screen.ts';
import type { Sighting } from '../../utils/smartermail/read-document.ts';
import { type PageCard, pageCardSlot } from '../page-card/slot.ts';
import type { Placed } from '../page-judge/place-findings.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly messages: Channel<Messages>;
  readonly generation: () => Generation | null;
}

export interface PageDrawing {
  readonly overlay: Overlay;
  /** What is drawn only on demand; asked for once. */
  readonly pageCard: () => Promise<PageCard>;
  show(placed: readonly Placed[], sightings: readonly Sighting[], unsaved: readonly Reading[]): void;
  /** Words of caution beside dangerous buttons. */
  caution(cautions: readonly Caution[]): void;
  /** Takes all of it off the page, and puts it back. */
  pause(paused: boolean): void;
  /** Frames what a person has to click; null takes the frame away. */
  point(target: Element | null, number: number | null): void;
  /** True when this frame shows a control of the rule. */
  spotlight(rule: RuleId): boolean;
}

/** The rules' words, asked for once each; marks do not wait for them. */
const createWords = (messages: Channel<Messages>, arrived: () => void) => {
  const known = new Map<string, RuleWords>();
  const asked = new Set<RuleId>();
  const fetchWords = async (rules: readonly RuleId[]) => {
    const reply = await messages.send('words', { rules });
    if (!reply.ok) return;
    for (const [rule, words] of Object.entries(reply.value)) known.set(rule, words);
    arrived();
  };
  return {
    lineOf: (rule: RuleId): string | null => known.get(rule)?.line ?? null,
    ask(rules: readonly RuleId[]) {
      const fresh = rules.filter((rule) => !asked.has(rule));
      for (const rule of fresh) asked.add(rule);
      if (fresh.length > 0) void fetchWords(fresh);
    },
    async of(rules: readonly RuleId[]): Promise<Readonly<Record<string, RuleWords>>> {
      if (rules.some((rule) => !known.has(rule))) await fetchWords(rules);
      return Object.fromEntries(known);
    },
  };
};

/** Draws the findings of a document: attributes and badges through `marks`, with the rules' words when they arrive. */
export const createDrawing = ({ document, signal, messages, generation }: Input): PageDrawing => {
  let pointed: AbortController | null = null;
  const overlay = createOverlay(document, signal, overlayStyles);
  let placed: readonly Placed[] = [];
  let findings: ReadonlyMap<Element, readonly Finding[]> = new Map();
  let failing: ReadonlySet<Element> = new Set();
  let unsavedControls: ReadonlySet<Element> = new Set();
  const findingsOf = (target: Element) => findings.get(target) ?? [];
  const pageCard = bringer<PageCard>(
    globalThis,
    pageCardSlot,
    () => messages.send('inject', { script: 'page-card' }),
    (arrived) => arrived.dress(overlay),
  );
  const openChecklist = async (rule: RuleId) => {
    const reply = await messages.send('openPanel', { rule });
    return reply.ok ? reply.value : null;
  };
  const card = lateCard(
    async () =>
      (await pageCard()).createCard(overlay, signal, {
        findings: findingsOf,
        words: (rules) => words.of(rules),
        openChecklist,
        generation: generation(),
      }),
    // The checklist says the same.
    ({ rules: [rule] }) => void (rule && openChecklist(rule)),
  );
  const marks = createMarks(overlay, signal, { drawing: overlayDrawing, findings: findingsOf, card });

  const cautions = lateCautions(async () => (await pageCard()).createCautions(overlay, signal));

  const sentenceOf = (findings: readonly Finding[]): string =>
    findings
      .filter(({ outcome }) => drawnOutcomes.has(outcome))
      .map(
        ({ rule, outcome, severity, evidence }) =>
          words.lineOf(rule) ??
          badgeName({ outcome, severity, label: evidence?.label ?? '', count: 1, unsaved: false }),
      )
      .join(' ');
  const markOf = ({ target, findings, quiet, bare, count }: Placed): Mark[] => {
    const worst = findings[0];
    if (!worst) return [];
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    const { outcome, severity } = worst;
    return [
      {
        target,
        rules,
        outcome,
        severity,
        quiet,
        ...(bare && { bare }),
        count,
        description: bare ? '' : sentenceOf(findings),
        unsaved: unsavedControls.has(target),
      },
    ];
  };
  const redraw = () => marks.show(placed.flatMap(markOf));
  const words = createWords(messages, redraw);

  return {
    overlay,
    pageCard,
    show(next, sightings, unsaved) {
      placed = next;
      findings = new Map(next.map((one) => [one.target, one.findings]));
      unsavedControls = new Set(
        sightings.flatMap(({ controls }) =>
          unsaved.flatMap((reading) => controls.get(readingKey(reading)) ?? []),
        ),
      );
      redraw();
      const now = new Set(
        placed.filter(({ findings }) => findings[0]?.outcome === 'fail').map(({ target }) => target),
      );
      for (const { target, findings } of placed)
        if (findings[0]?.outcome === 'pass' && failing.has(target)) marks.tick(target);
      failing = now;
      words.ask([
        ...new Set(
          placed.flatMap(({ findings }) =>
            findings.filter(({ outcome }) => drawnOutcomes.has(outcome)).map(({ rule }) => rule),
          ),
        ),
      ]);
    },
    caution: cautions.show,
    pause(paused) {
      marks.hideAll(paused);
      cautions.hideAll(paused);
    },
    point(target, number) {
      pointed?.abort();
      pointed = new AbortController();
      const until = AbortSignal.any([signal, pointed.signal]);
      if (target) spotlightOn(overlay, until, target, { time: personDeadline, number });
    },
    spotlight(rule) {
      const found = placed.find(
        ({ findings, quiet }) => !quiet && findings.some((finding) => finding.rule === rule),
      );
      if (found) marks.spotlight(found.target);
      return found !== undefined;
    },
  };
};
