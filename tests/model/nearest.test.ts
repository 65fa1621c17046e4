import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestId } from '../../src/model/nearest.ts';

const IDS = ['hnte', 'tech-sme', 'rd-intensity', 'rd-expenditure', 'technology-contracts'];

test.each([
  ['hnet', 'hnte'],
  ['hnt', 'hnte'],
  ['hntes', 'hnte'],
  ['rd-intensty', 'rd-intensity'],
  ['rd_intensity', 'rd-intensity'],
  ['technology-contract', 'technology-contracts'],
  ['tech-smes', 'tech-sme'],
  ['gdp', null],
  ['', null],
  ['R&D intensity', 'rd-intensity'],
])('nearestId(%j, ids) is %j', (wrong, near) => {
  expect(nearestId(wrong, IDS)).toBe(near);
});

test('nearestId(id, ids) is the id itself where there is one', () => {
  expect(IDS.map((id) => nearestId(id, IDS))).toEqual(IDS);
});

test('nearestId(wrong, []) is null', () => {
  expect(nearestId('hnte', [])).toBeNull();
});

test('nearestId(wrong, ids) takes the first of two that are equally near', () => {
  expect(nearestId('abcx', ['abcd', 'abce'])).toBe('abcd');
});

test('nearestId(id with one letter changed, ids) finds it, whichever letter of a long id', () => {
  const id = 'invention-patents-per-10k';
  fc.assert(
    fc.property(fc.nat(id.length - 1), fc.constantFrom('', 'x', 'xx'), (at, instead) => {
      expect(nearestId(id.slice(0, at) + instead + id.slice(at + 1), [...IDS, id])).toBe(id);
    }),
  );
});
