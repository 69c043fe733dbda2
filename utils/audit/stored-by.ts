import type { Reading } from '../screens/reading.ts';
import type { Departure } from './protocol.ts';

/** What Save stored, once its answer is known to be one without an error: the values it was pressed with. */
export const storedBy = ({ by, pending }: Departure): readonly Reading[] =>
  by === 'save' ? pending.flatMap(({ submitted }) => (submitted ? [{ ...submitted, saved: true }] : [])) : [];
