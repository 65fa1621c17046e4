import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/site.ts';
import type { ProjectCopy } from '../builds/copy-project.ts';
import { buildTrial, TRIALS } from './build-trial.ts';
import { firstPart, squeeze } from './squeeze.ts';
import { viewFirst } from './view-first.ts';

/** Bytes as sent; one round of a new connection carries the first 14 kB. */
const MOST = { small: 25_000, large: 30_000, scripts: 6_000, requests: 8, en: 90_000, zh: 180_000 } as const;
const FIRST_ROUND = 14 * 1024;

let trial: ProjectCopy;
beforeAll(() => {
  trial = buildTrial();
});
afterAll(() => trial.remove());

const pageOf = (folder: string, lang: string, slug: string): Buffer =>
  readFileSync(join(folder, 'dist', lang === 'zh' ? 'zh' : '', 'stories', slug, 'index.html'));

/** Headline, standfirst and first chart, as far as they are whole in a text. */
function wholeIn(text: string): readonly string[] {
  const found = [
    /<h1[^>]*>.*?<\/h1>/su.test(text) && 'headline',
    /<p class="page-head__lead"[^>]*>.*?<\/p>/su.test(text) && 'standfirst',
    /<chart-points[^>]*>.*?<\/chart-points>/su.test(text) && 'first chart',
  ];
  return found.filter((each) => each !== false);
}
const WHOLE = ['headline', 'standfirst', 'first chart'];

describe.each(languages)('a story (%s)', (lang) => {
  test('with three charts of 4 places by 8 years weighs at most 25 kB, its first chart within 14', () => {
    const page = squeeze(pageOf(trial.folder, lang, TRIALS.small.slug));
    expect(page.length).toBeLessThanOrEqual(MOST.small);
    expect(wholeIn(firstPart(page, FIRST_ROUND))).toEqual(WHOLE);
  });

  test('with three charts of 7 places by 20 years weighs at most 30 kB', () => {
    const page = squeeze(pageOf(trial.folder, lang, TRIALS.large.slug));
    expect(page.length).toBeLessThanOrEqual(MOST.large);
  });

  test('of the site weighs at most 25 kB, with its first chart within 14', () => {
    const stories = readdirSync(join('dist', lang === 'zh' ? 'zh' : '', 'stories'), { withFileTypes: true });
    const slugs = stories.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(slugs.length).toBeGreaterThan(0);
    for (const slug of slugs) {
      const page = squeeze(pageOf('.', lang, slug));
      expect(page.length, slug).toBeLessThanOrEqual(MOST.small);
      expect(wholeIn(firstPart(page, FIRST_ROUND)), slug).toEqual(WHOLE);
    }
  });

  test.each(['trial-small', 'one-certificate'])(
    '%s is seen whole at first with few requests, without a shift or anything that blocks it',
    async (slug) => {
      const folder = slug === TRIALS.small.slug ? trial.folder : '.';
      const view = await viewFirst(join(folder, 'dist'), lang, slug);
      expect(view.missing).toEqual([]);
      expect(view.blocking).toEqual([]);
      expect(view.shift).toBe(0);
      expect(view.scripts).toBeLessThanOrEqual(MOST.scripts);
      expect(view.requests.length).toBeLessThanOrEqual(MOST.requests);
      expect(view.bytes).toBeLessThanOrEqual(MOST[lang]);
    },
  );
});
