import { expect, test } from 'vitest';
import { appendCells, editTable } from '../../../src/model/withdraw/edit-table.ts';

const TABLE = '\uFEFFid,words\r\na,"x, ""y"""\r\nb,z\r\n';

test('editTable(text, edit) writes the rows that change, drops those that go, and leaves the others to the byte', () => {
  expect(editTable(TABLE, (cells) => cells)).toBe(TABLE);
  expect(editTable(TABLE, (cells) => (cells['id'] === 'a' ? { ...cells, words: '█, █' } : cells))).toBe(
    '\uFEFFid,words\r\na,"█, █"\r\nb,z\r\n',
  );
  expect(editTable(TABLE, (cells) => (cells['id'] === 'b' ? null : cells))).toBe(
    '\uFEFFid,words\r\na,"x, ""y"""\r\n',
  );
});

test('appendCells(text, rows) adds rows by column at the end, with the line ends of the table', () => {
  expect(appendCells(TABLE, [{ words: 'q', id: 'c' }])).toBe(`${TABLE}c,q\r\n`);
  expect(appendCells('id,words\na,x', [{ id: 'c' }])).toBe('id,words\na,x\nc,\n');
});
