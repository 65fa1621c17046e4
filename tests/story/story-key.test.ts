import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/desk/read-files.ts';
import { loadModel, type Model } from '../../src/model/load.ts';
import { checkStories } from '../../src/story/check-stories.ts';
import { composeChart } from '../../src/story/compose.ts';
import { pictureParts } from '../../src/story/picture-parts.ts';
import { readStory, stringsOf } from '../../src/story/read-story.ts';
import { registerCharts } from '../../src/story/register.ts';
import { READERS } from '../../src/story/say-tag.ts';
import { namedFigures, namesItsFigures, storyKey } from '../../src/story/story-key.ts';
import { tellStory, type ToldStory } from '../../src/story/tell-story.ts';
import { files, model } from '../model/real-model.ts';
import { writeStory } from './write-story.ts';

const cited = model.observations.filter(({ origin }) => origin === 'cited');
const [one, other] = [cited[0]!, cited.at(-1)!];

/** Stories of these bodies, each in English alone, in order. */
function tell(of: Model, ...bodies: readonly string[]): readonly ToldStory[] {
  const texts = bodies.map((body, at): [string, string] => [
    `content/stories/en/story-${at}.mdx`,
    writeStory('en', body, { languages: '[en]' }),
  ]);
  return checkStories(new Map(texts), of, { charts: false }).stories;
}

const keysOf = (of: Model, ...bodies: readonly string[]): readonly string[] => {
  const told = tell(of, ...bodies);
  return told.map((each) => storyKey(each, told, of));
};

describe('storyKey(told, stories, model)', () => {
  const naming = `It has <Value of="${one.id}" />.`;
  const counting = '<Count of="observations" />';

  test('stays with the same text and tables, and changes with the text', () => {
    expect(keysOf(model, naming)).toEqual(keysOf(loadModel(files).model, naming));
    expect(keysOf(model, naming)).not.toEqual(keysOf(model, `${naming} And more.`));
  });

  test('changes with a figure that the story names or may count, not with another', () => {
    const cell = (printed: string): Model =>
      loadModel(
        new Map(files).set(
          'data/cited.csv',
          (files.get('data/cited.csv') ?? '').replace(`${printed},`, `${printed}左右,`),
        ),
      ).model;
    const before = keysOf(model, naming, counting);
    const [named, counted] = keysOf(cell(one.printed), naming, counting);
    expect([named === before[0], counted === before[1]]).toEqual([false, false]);
    const [unnamed, countedToo] = keysOf(cell(other.printed), naming, counting);
    expect([unnamed === before[0], countedToo === before[1]]).toEqual([true, false]);
  });

  test('changes with the title of a story that it leads to', () => {
    const told = tell(model, naming, 'Words.');
    const renamed = told.map((each, at) => (at === 1 ? { ...each, title: 'Another title' } : each));
    expect(storyKey(told[0]!, renamed, model)).not.toBe(storyKey(told[0]!, told, model));
  });
});

test('namesItsFigures(told) is false for tags and references that ask for figures without naming them', () => {
  const [first = '', ...rest] = [
    `<LineChart id="a" of="${one.id}" title="A" />`,
    '<LineChart id="b" indicator="hnte" title="B" />',
    `<LineChart id="c" of="${one.id}" reference="henan" title="C" />`,
    `<LineChart id="d" of="${one.id}" title="D {count targets|words}" />`,
    `<LineChart id="e" of="${one.id}" title="E &#123; count targets|words}" />`,
    '<Check of="zhumadian-rd-intensity-2021" />',
    '<CoverageMatrix id="f" title="F" />',
  ];
  const named = tell(model, first, ...rest).map(namesItsFigures);
  expect(named).toEqual([true, ...rest.map(() => false)]);
});

test('what names its figures shows the same where there are no others: each tag and chart of the site', () => {
  const prose = [...readProse('.')].flatMap(([file, source]) => readStory(file, source) ?? []);
  const bodies = prose.flatMap(({ lang, source, tags }) =>
    tags.map(({ name, start, end }) => ({ lang, name, body: source.slice(start, end) })),
  );
  const seen = new Set<string>();
  for (const { lang, name, body } of bodies) {
    const file = `content/stories/${lang}/one.mdx`;
    const story = readStory(file, writeStory(lang, body)) ?? expect.fail(body);
    const told = tellStory(story, model);
    if (!namesItsFigures(told)) continue;
    seen.add(name);
    const few = keepFigures(namedFigures(told, model));
    const { title, description, keys } = tellStory(story, few);
    expect({ title, description, keys }).toMatchObject({ title: told.title, keys: told.keys });
    for (const tag of story.tags) {
      const say = (of: Model): unknown => READERS[tag.name]?.(stringsOf(tag), lang, of);
      expect(say(few)).toEqual(say(model));
    }
    for (const { page, requests } of registerCharts(new Map([[file, story.source]])).charts) {
      const request = requests[lang] ?? expect.fail(page);
      const [whole, part] = [model, few].map((of) => {
        const chart = composeChart(request, lang, of);
        return { chart, parts: pictureParts(chart, page, of) };
      });
      expect(part).toEqual(whole);
    }
  }
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining(['Change', 'LineChart', 'Quote', 'SlopeChart', 'Term', 'Value']),
  );
});

/** The model without figures but these and those they are computed from. */
function keepFigures(ids: ReadonlySet<string>): Model {
  const kept = new Set(ids);
  for (const id of kept) for (const operand of model.byId.get(id)?.operands ?? []) kept.add(operand);
  const observations = model.observations.filter(({ id }) => kept.has(id));
  return {
    ...model,
    observations,
    byId: new Map(observations.map((each) => [each.id, each])),
    targets: [],
    checks: [],
  };
}
