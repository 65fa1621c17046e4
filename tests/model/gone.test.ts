import { expect, test } from 'vitest';
import { findGone, historyOf } from '../../src/model/gone.ts';
import type { Row } from '../../src/model/tables.ts';
import { model } from './real-model.ts';

function line(id: string, change: '更正' | '说明' | '撤下', date = '2026-12-01'): Row<'changelog'> {
  const reason = { reason_zh: '理由', reason_en: 'reason' };
  return { date, id, field: 'value', from: '1', to: '', class: change, ...reason, file: 'x', line: 2 };
}

test('historyOf(model, id) gives the lines of that id in their order', () => {
  const changelog = [line('a.b', '更正'), line('a.c', '说明'), line('a.b', '撤下', '2026-12-02')];
  expect(historyOf({ changelog }, 'a.b').map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-02']);
});

test('findGone(model) finds observations that the changelog knows and the tables do not, once each', () => {
  const known = [...model.byId.keys()][0]!;
  const changelog = [
    line('gone.hnte', '更正'),
    line('gone.hnte', '撤下'),
    line('gone.hnte.2', '更正'),
    line(known, '更正'),
  ];
  const gone = findGone({ byId: model.byId, changelog });
  expect(gone.map(({ id, withdrawn, lines }) => [id, withdrawn, lines.length])).toEqual([
    ['gone.hnte', true, 2],
    ['gone.hnte.2', false, 1],
  ]);
});

test('findGone(model) leaves sources, indicators and definitions alone: their ids have no full stop', () => {
  const changelog = [line('zhumadian-report', '撤下'), line('hnte', '更正'), line('hnte/stock', '说明')];
  expect(findGone({ byId: model.byId, changelog })).toEqual([]);
});
