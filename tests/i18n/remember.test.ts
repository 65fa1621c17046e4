import { expect, test } from 'vitest';
import { remember } from '../../src/i18n/remember.ts';

test('remember(find) asks once for each text, and again where it was refused', () => {
  const asked: string[] = [];
  const find = remember((text: string) => {
    asked.push(text);
    if (text === '') throw new Error('empty');
    return text.length;
  });
  expect([find('ab'), find('abc'), find('ab')]).toEqual([2, 3, 2]);
  expect(() => find('')).toThrow('empty');
  expect(() => find('')).toThrow('empty');
  expect(asked).toEqual(['ab', 'abc', '', '']);
});

test('remember(find) answers right past the number of answers that it keeps', () => {
  const find = remember((text: string) => `${text}!`);
  const texts = Array.from({ length: 10_100 }, (_, at) => String(at));
  for (const text of [...texts, ...texts]) expect(find(text)).toBe(`${text}!`);
});
