import { meterDrawing } from '../../components/password/meter-drawing.ts';
import type { Messages } from '../../utils/audit/protocol.ts';
import type { Channel } from '../../utils/extension/messages.ts';
import type { Overlay } from '../../utils/marks/overlay.ts';
import { createPasswordMeters } from '../../utils/password/meter.ts';
import { raterLoader } from '../../utils/password/rater.ts';
import { englishLabels } from '../../utils/screens/labels/labels.ts';

interface Input {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly messages: Channel<Messages>;
  readonly overlay: Overlay;
  /** Names a password here should not be made of: host, server, domain. */
  readonly names: () => readonly string[];
}

/** Meters on new-password boxes. The rater enters this frame's isolated world at the first focus of one. */
export const startMeters = ({ document, signal, messages, overlay, names }: Input): void =>
  createPasswordMeters(document, signal, {
    load: raterLoader(globalThis, () => messages.send('inject', { script: 'password-rater' })),
    overlay,
    drawing: meterDrawing,
    labels: englishLabels,
    context: names,
  });
