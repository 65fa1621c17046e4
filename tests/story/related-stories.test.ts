import { expect, test } from 'vitest';
import { onwardStories } from '../../src/story/onward-stories.ts';
import { relatedStories } from '../../src/story/related-stories.ts';
import type { ToldStory } from '../../src/story/tell-story.ts';

/** A story of a name, bound to what is named. */
const bound = (slug: string, ...keys: readonly string[]): ToldStory =>
  ({ story: { slug }, keys: keys.map((key) => ({ key })) }) as unknown as ToldStory;

const stories = [
  bound('a', 'one'),
  bound('b'),
  bound('c', 'one', 'two', 'two'),
  bound('d', 'two', 'one'),
  bound('e', 'three', 'one'),
];
const named = (found: readonly ToldStory[]): readonly string[] => found.map(({ story }) => story.slug);

test('relatedStories(told, stories, count) gives those that share most, each key once, then in their order', () => {
  expect(named(relatedStories(stories[3]!, stories, 2))).toEqual(['c', 'a']);
  expect(named(relatedStories(stories[0]!, stories, 3))).toEqual(['c', 'd', 'e']);
});

test('relatedStories(told, stories, count) fills up with the next in order, and never gives the story itself', () => {
  expect(named(relatedStories(stories[1]!, stories, 3))).toEqual(['a', 'c', 'd']);
  expect(named(relatedStories(stories[4]!, stories, 9))).toEqual(['a', 'c', 'd', 'b']);
});

test('onwardStories(told, stories) gives the one before, the one after, and three on the same ground', () => {
  const { previous, next, related } = onwardStories(stories[0]!, stories);
  expect([previous, next?.story.slug]).toEqual([undefined, 'b']);
  expect(named(related)).toEqual(['c', 'd', 'e']);
});
