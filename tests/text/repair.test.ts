import { expect, test } from 'vitest';
import { applyRepairs, type Repair } from '../../src/text/repair.ts';

const misprint: Repair = { kind: 'misprint', from: '平合', to: '平台', count: 1 };
const footer: Repair = { kind: 'boilerplate', from: '河北日报', to: '', count: 2 };

test('applyRepairs(text, repairs) mends what they say, as often as they say', () => {
  expect(applyRepairs('河北日报 融合共享平合 河北日报', [misprint, footer])).toEqual({
    text: ' 融合共享平台 ',
    faults: [],
  });
});

test('applyRepairs(text, repairs) applies them in their order', () => {
  const then: Repair = { kind: 'misprint', from: '平台', to: '平臺', count: 1 };
  expect(applyRepairs('平合', [misprint, then]).text).toBe('平臺');
  expect(applyRepairs('平合', [then, misprint])).toEqual({
    text: '平台',
    faults: [{ repair: then, found: 0 }],
  });
});

test.each([
  ['创新', '创新', 0],
  ['平合与平合', '平台与平台', 2],
])('applyRepairs(%j, repairs) gives %j and a fault: found %i', (text, mended, found) => {
  expect(applyRepairs(text, [misprint])).toEqual({ text: mended, faults: [{ repair: misprint, found }] });
});

test('applyRepairs(text, repairs) reports a repair of nothing, and changes nothing by it', () => {
  const empty: Repair = { ...misprint, from: '', count: 0 };
  expect(applyRepairs('平合', [empty])).toEqual({ text: '平合', faults: [{ repair: empty, found: 0 }] });
});

test('applyRepairs(text, repairs) takes the repair as it stands, not as a pattern', () => {
  const pattern: Repair = { kind: 'punctuation', from: '(.*)', to: '$&', count: 1 };
  expect(applyRepairs('a(.*)b', [pattern])).toEqual({ text: 'a$&b', faults: [] });
});

test('applyRepairs(text, []) is the text', () => {
  expect(applyRepairs('平合', [])).toEqual({ text: '平合', faults: [] });
});
