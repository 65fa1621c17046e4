import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { changesFeed } from '../../src/publish/changes-feed.ts';
import { loadModel } from '../../src/model/load.ts';
import { addRow } from '../model/small-project.ts';

const { model, faults } = loadModel(
  addRow('data/changelog.csv', '2026-02-03,text.hnte,value,443,444,更正,抄错 <一>,A slip & its mending'),
);
const releases = [
  { version: '1.0.0', date: '2026-01-01' },
  { version: '2.0.0', date: '2026-03-01' },
];
const read = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

test('changesFeed(model, releases, date) has releases and changed cells, newest first, with their own dates', () => {
  expect(faults).toEqual([]);
  const feed = read(changesFeed(model, releases, '2026-03-02'));
  const entries = [...feed.querySelectorAll('entry')].map((entry) =>
    ['title', 'updated', 'id'].map((name) => entry.querySelector(name)?.textContent),
  );
  expect(entries).toEqual([
    ['Version 2.0.0', '2026-03-01T00:00:00.000Z', 'https://youju.example/data/v2.0.0/'],
    ['text.hnte: value', '2026-02-03T00:00:00.000Z', 'https://youju.example/o/text.hnte/#2026-02-03-value'],
    ['Version 1.0.0', '2026-01-01T00:00:00.000Z', 'https://youju.example/data/v1.0.0/'],
  ]);
  expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-03-02T00:00:00.000Z');
  expect(feed.querySelectorAll('entry')[1]?.textContent).toContain(
    '443 → 444. A slip & its mending / 抄错 <一>',
  );
});

test('changesFeed(model, [], date) is a feed without entries where nothing has changed', () => {
  const feed = read(changesFeed({ changelog: [] }, [], '2026-03-02'));
  expect(feed.querySelectorAll('entry')).toHaveLength(0);
  expect(feed.documentElement.nodeName).toBe('feed');
});
