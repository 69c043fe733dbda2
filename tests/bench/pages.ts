const row = (label: string, control: string): string => `<tr><td>${label}</td><td>${control}</td></tr>`;
const box = '<input type="checkbox">';

/** A settings screen: the known fields of Password Requirements among other labelled controls, `settings` in all. */
export function settingsPage(settings: number): string {
  const known = [
    row('Minimum Password Length', '<input type="text" value="5">'),
    row('Require a number in the password', box),
    row('Require a capital letter in the password', box),
    row('Require a lower case letter in the password', box),
    row('Require a symbol in the password', box),
    row('Require password does not match username', box),
    row('Disable password strength for existing passwords', box),
  ];
  const others = Array.from({ length: settings - known.length }, (_, index) =>
    row(`Other setting number ${index + 1}`, index % 3 === 0 ? '<input type="text" value="30">' : box),
  );
  return `<!doctype html><title>Password Requirements</title><h1>Password Requirements</h1><table>${[...known, ...others].join('')}</table>`;
}

const columns = [
  'IP Address',
  'Description',
  'SMTP',
  'POP',
  'IMAP',
  'XMPP',
  'SMTP Auth Bypass',
  'SMTP Spam Bypass',
  'Brute Force',
  'Country',
  'Changed',
  'Owner',
];

/** A whitelist of `rows` rows with twelve columns and an address each. */
export function listPage(rows: number): string {
  const body = Array.from({ length: rows }, (_, index) => {
    const address = `203.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
    const cells = columns.map((_name, column) => {
      if (column === 0) return address;
      if (column === 1) return `Entry ${index}`;
      return column < 9 ? '<input type="checkbox" disabled>' : 'text';
    });
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = columns.map((name) => `<th>${name}</th>`).join('');
  return `<!doctype html><title>Whitelist</title><h1>Whitelist</h1><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Typed and pasted texts: common, long, leet-only (the slowest known for zxcvbn), repeated, other scripts. */
export const typedTexts: readonly string[] = [
  'a',
  'password',
  'Summer2026!',
  'SmarterMail123!',
  'correct horse battery staple',
  '12345678901234567890',
  'Пароль123',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '4@8({[<3691!|0$5+7%24@8({[<3691!',
  // Each of these signs may stand for more than one letter, or shares its letter with others.
  '4@({[<691!|7$5+0',
  '4@8({[<3691!|0$5+7%2'.repeat(13),
  'qwertyuiop'.repeat(100),
  'xK9#vQ2$mL7@pR4!'.repeat(300),
  'j8Hk2LqZ0pXw9VbN3mRt6YcF1sDg5AeU',
];

/** Printable characters without a pattern, by a generator that always gives the same. */
const noPattern = (length: number): string => {
  let state = 20_261_125;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 94));
  }).join('');
};

/** As much as a paste may bring, 10,000 characters each. */
export const longTexts: Readonly<Record<string, string>> = {
  random: noPattern(10_000),
  'leet only': '4@8({[<3691!|0$5+7%2'.repeat(500),
  'leet at its most ambiguous': '4@({[<691!|7$5+0'.repeat(625),
  'one character whose compatible spelling is eighteen': '\u{fdfa}'.repeat(10_000),
  digits: noPattern(10_000).replace(/./gs, (char) => `${char.charCodeAt(0) % 10}`),
  'one word': 'password12'.repeat(1_000),
  emoji: '\u{1f600}\u{1f40c}\u{1f9c0}\u{1f680}\u{1f335}'.repeat(1_000),
};
