import { expect, test } from 'vitest';
import { readStories } from '../../src/desk/read-files.ts';
import { textFor } from '../../src/i18n/text.ts';
import { composeAll } from '../../src/story/composed-charts.ts';
import { registerCharts } from '../../src/story/register.ts';
import { model } from '../model/real-model.ts';

const files = composeAll(registerCharts(readStories('.')).charts, model);

test('every chart of the site describes each kind of mark that it draws, in its language', () => {
  expect(files.length).toBeGreaterThan(40);
  const unsaid = files.flatMap(({ name, lang, chart }) => {
    const { meaning } = textFor(lang);
    return [...chart.wide.key, ...chart.narrow.key]
      .map((entry) => meaning[entry.meaning])
      .filter((words) => !chart.description.includes(words))
      .map((words) => `${name}: ${words}`);
  });
  expect([...new Set(unsaid)]).toEqual([]);
});
