// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { forgetPutOff, isPutOff, pairOf, putOff } from '../../../entrypoints/sidepanel/put-off.ts';

afterEach(() => localStorage.clear());

it('is kept by server, until the server is forgotten', () => {
  putOff('http://a.example:9998');
  putOff('http://b.example:9998');
  forgetPutOff('http://a.example:9998');
  expect(isPutOff('http://a.example:9998')).toBe(false);
  expect(isPutOff('http://b.example:9998')).toBe(true);
  expect(JSON.stringify({ ...localStorage })).not.toContain('a.example');
});

it('forgets that two servers were kept apart with either of them', () => {
  putOff(pairOf('http://b.example:9998', 'http://a.example:9998'));
  expect(isPutOff(pairOf('http://a.example:9998', 'http://b.example:9998'))).toBe(true);
  forgetPutOff('http://b.example:9998');
  expect(JSON.stringify({ ...localStorage })).not.toContain('b.example');
});

it('is nobody, where what is kept cannot be read', () => {
  localStorage.setItem('palisade.put-off', '{');
  expect(isPutOff('http://a.example:9998')).toBe(false);
});
