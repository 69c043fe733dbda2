import { englishLabels } from '../../utils/screens/labels/labels.ts';
import type { Confidence, Coverage, ReadResult } from '../../utils/screens/reading.ts';
import type { Role } from '../../utils/screens/role.ts';
import type { Generation, ScreenId } from '../../utils/screens/screen.ts';
import type { SettingId } from '../../utils/screens/settings.ts';
import { learnGeneration } from '../../utils/smartermail/generation.ts';
import { detectProduct } from '../../utils/smartermail/product.ts';
import { readDocument } from '../../utils/smartermail/read-document.ts';
import { roleOf } from '../../utils/smartermail/role.ts';

export interface ObservedReading {
  readonly setting: SettingId;
  readonly result: ReadResult;
  readonly label: string;
  readonly subject: string | null;
  readonly coverage: Coverage | null;
  readonly confidence: Confidence;
}

/** What the reader says of one document, as plain data that crosses from a browser. */
export interface Observation {
  readonly product: {
    readonly generation: Generation | null;
    readonly version: string | null;
    readonly build: number | null;
    readonly edition: string | null;
    readonly hostname: string | null;
  } | null;
  readonly role: Role | null;
  readonly sightings: readonly {
    readonly screen: ScreenId;
    readonly decided: boolean;
    readonly domain: string | null;
    readonly readings: readonly ObservedReading[];
  }[];
}

const now = '2026-11-25T12:00:00.000Z';

/** Every recogniser runs, whatever the gates said: `generation` stands in where the product is not known. */
export const observe = (document: Document, generation: Generation): Observation => {
  const detected = detectProduct(document);
  const product = detected && learnGeneration(detected, document, englishLabels);
  const sightings = readDocument(document, {
    generation: product?.generation ?? generation,
    labels: englishLabels,
    now,
  });
  return {
    product: product && {
      generation: product.generation,
      version: product.version,
      build: product.build,
      edition: product.edition,
      hostname: product.hostname,
    },
    role: product ? roleOf(document) : null,
    sightings: sightings.map(({ screen, decided, subject, readings }) => ({
      screen,
      decided,
      domain: subject?.key ?? null,
      readings: readings.map((reading) => ({
        setting: reading.setting,
        result: reading.result,
        label: reading.label,
        subject: reading.subject?.key ?? null,
        coverage: reading.coverage ?? null,
        confidence: reading.confidence,
      })),
    })),
  };
};
