import { describe, expect, it, test } from 'vitest';
import { englishLabels, type LabelKey } from '../../../utils/screens/labels/labels.ts';
import { labelsFor, wordingsOf } from '../../../utils/smartermail/wordings.ts';

const wordings = wordingsOf(englishLabels);
const keys = (text: string) => labelsFor(text, wordings)?.keys ?? [];
const fitOf = (text: string) => labelsFor(text, wordings)?.fit ?? null;

describe('the words of a label', () => {
  test.each<[string, LabelKey]>([
    ['MINIMUM PASSWORD LENGTH', 'password.minLength'],
    ['Minimum\u00A0Pass\u00ADword\u202FLength\u200B:', 'password.minLength'],
    ['Minimum Password Length (required) *', 'password.minLength'],
    ['* Minimum Password Length ?', 'password.minLength'],
    ['Minimum Password Length (characters):', 'password.minLength'],
    ['Minimum Password Length \u24D8', 'password.minLength'],
    ['Time Frame (Minutes, 0 = Unlimited)', 'ids.timeFrame'],
    ['Block Time (Minutes)', 'ids.blockTime'],
    ['Time to Block', 'ids.blockTime'],
    ['At least 1 number', 'password.requireNumber'],
    ['At least one lower-case letter', 'password.requireLower'],
    ['\uFF21t least one symbol', 'password.requireSymbol'],
    ['Max Message Size (KB)', 'domain.maxMessageSize'],
    ['MAPI and EWS', 'list.mapiEws'],
    ['Enable domain\u2019s SMTP auth setting for local deliveries', 'smtpIn.localDeliveryAuth'],
  ])('%s', (text, key) => {
    expect(keys(text)).toEqual([key]);
    expect(fitOf(text)).toBe('exact');
  });

  test.each<[string, LabelKey]>([
    ['Require capital letter in password', 'password.requireCapital'],
    ['Enable relay for authenticated users', 'smtpIn.relayForAuthenticated'],
    ['Prevent common password', 'password.preventCommon'],
    ['Allow TLS if available', 'domain.tlsIfAvailable'],
  ])('may drift: %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
    expect(fitOf(text)).toBe('drifted');
  });

  test.each<[string, LabelKey]>([
    ['Require SMTP authentic\u2026', 'domain.requireSmtpAuth'],
    ['Allow relay for au...', 'smtpIn.relayForAuthenticated'],
    ['Skip enforcement for exist\u2026 ', 'password.skipExisting'],
  ])('may be cut: %s', (text, key) => {
    expect(keys(text)).toEqual([key]);
    expect(fitOf(text)).toBe('cut');
  });

  test.each([
    ['what begins two labels', 'Allow relay\u2026'],
    ['what equals one label and begins another', 'Allow Relay...'],
    ['too little', 'At least\u2026'],
    ['one word', 'Administrator\u2026'],
    ['the opposite', 'Do not require SMTP authentication'],
    ['the opposite of a wish', 'Disable SMTP authentication'],
    ['another number', 'Maximum Password Length'],
    ['another thing', 'Require SMTP authentication for'],
    ['two words that drifted', 'The Domain'],
    ['a sentence', 'Require a number in the password, or else'],
    ['nothing', ' * : ? '],
  ])('is not guessed from %s', (_what, text) => expect(keys(text)).toEqual([]));

  it('never drifts into another label', () => {
    for (const [key, words] of Object.entries(englishLabels))
      for (const text of words) expect(keys(text)).toContain(key);
    for (const found of wordings.drifted.values()) expect(found).toHaveLength(1);
  });
});
