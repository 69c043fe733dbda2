/** What every API answer carries beside its data. */
export interface Envelope {
  readonly success: boolean;
  readonly resultCode: number;
  readonly message: string;
  readonly [key: string]: unknown;
}

export const accepted = (data: Readonly<Record<string, unknown>> = {}): Envelope => ({
  ...data,
  success: true,
  resultCode: 200,
  message: '',
});

/** Refusals also come with HTTP 200, as in SmarterMail. */
export const refused = (message: string, resultCode = 400): Envelope => ({
  success: false,
  resultCode,
  message,
});

export type Body = Readonly<Record<string, unknown>>;

export const asBody = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
export const part = (body: Body, key: string): Body => asBody(body[key]);
export const flag = (body: Body, key: string): boolean => body[key] === true;
export const text = (body: Body, key: string): string => (typeof body[key] === 'string' ? body[key] : '');
export const whole = (body: Body, key: string, otherwise: number): number =>
  Number.isInteger(body[key]) ? Number(body[key]) : otherwise;
export const texts = (body: Body, key: string): readonly string[] => {
  const list = body[key];
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
};
