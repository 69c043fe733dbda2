// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectProduct } from '../../../utils/smartermail/product.ts';

const open = (body: string, title = 'SmarterMail Self Diagnostic') => {
  document.title = title;
  document.body.innerHTML = `<form><input type="hidden" name="__VIEWSTATE" value="x">${body}</form>`;
  return detectProduct(document);
};
const heading = '<h1><img alt=""> SmarterMail Check-Up</h1>';

describe("the product's own check-up", () => {
  it('is SmarterMail, whatever its address', () => {
    expect(open(heading)).toMatchObject({ version: null, build: null, edition: null });
    expect(open('<h1>Check-Up</h1>', 'Self Diagnostic')).toBeNull();
    expect(open('<h1>About the SmarterMail Check-Up</h1>', 'SmarterMail Self Diagnostic - Help')).toBeNull();
  });

  it.each([
    ['<p>SmarterMail Version: 6.8.3820</p>', '6.8.3820', 'L5'],
    ['<table><tr><td>SmarterMail Version</td><td>15.7.6970</td></tr></table>', '15.7.6970', 'L7'],
    ['<p>SmarterMail Enterprise version 9.4.5000 is installed.</p>', '9.4.5000', 'L7'],
  ])('prints its version: %s', (text, version, generation) => {
    expect(open(heading + text)).toMatchObject({
      version,
      generation,
      build: Number(version.split('.')[2]),
    });
  });

  it.each([
    '<p>Microsoft .Net Framework Version 2.0.50727</p>',
    '<p>Latest SmarterMail Version: 15.7.6970</p>',
    '<p>SmarterMail Version: 6.8.3820</p><p>SmarterMail Version: 5.5.3000</p>',
    '<p>SmarterMail needs IIS 6.0.1</p>',
  ])('does not take another for it: %s', (text) => {
    expect(open(heading + text)).toMatchObject({ version: null, build: null });
  });

  it('believes no other page that prints a version', () => {
    const page = '<span id="ctl00_MPH_x">SmarterMail Version: 6.8.3820</span>';
    expect(open(page, 'Notes - SmarterMail')?.version ?? null).toBeNull();
  });
});
