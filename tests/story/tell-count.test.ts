import { expect, test } from 'vitest';
import { tellCount } from '../../src/story/tell-count.ts';
import { model } from '../model/real-model.ts';

test('tellCount(attributes, lang, model) names what is counted and what it must fit as readers know it', () => {
  const counted = { of: 'mentions', place: 'zhumadian', differs: 'tier qualifier' };
  expect(tellCount(counted, 'en', model)).toBe(
    'counted in our tables: mentions, repeats among them; Zhumadian; another qualifier or another level',
  );
  expect(tellCount(counted, 'zh', model)).toMatch(/^按本站数据表计数：每次提及，重复的也算；驻马店市?；/u);
  expect(tellCount({ of: 'checks', finding: 'does-not-hold' }, 'en', model)).toBe(
    'counted in our tables: checks; Does not hold',
  );
  expect(tellCount({ of: 'targets', period: '2021' }, 'en', model)).toBe(
    'counted in our tables: targets; 2021',
  );
});
