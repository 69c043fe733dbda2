import * as v from 'valibot';

/** Answers a message with a code instead of a value: the channel sends the message of a `Refused` as the code. */
export function refuse(code: string): never {
  const error = new Error(code);
  error.name = 'Refused';
  throw error;
}

/** What a message asks, in the shape it must have; otherwise refuses it as `malformed`. */
export function parsed<T>(shape: v.GenericSchema<unknown, T>, ask: unknown): T {
  const result = v.safeParse(shape, ask);
  return result.success ? result.output : refuse('malformed');
}
