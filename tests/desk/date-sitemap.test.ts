import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedOn, dateSitemap } from '../../src/desk/date-sitemap.ts';

const meta = (which: string, day: string): string =>
  `<meta property="article:${which}_time" content="${day}">`;

test('changedOn(html) is the day of the last change, else of publication, else null', () => {
  expect(changedOn(meta('published', '2026-11-28'))).toBe('2026-11-28');
  expect(changedOn(meta('published', '2026-11-28') + meta('modified', '2026-12-03'))).toBe('2026-12-03');
  expect(changedOn('<p>2026-11-28</p>')).toBeNull();
});

test('dateSitemap(folder, base) finds pages under a base path, and says what is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'youju-sitemap-'));
  try {
    expect(() => dateSitemap(folder, '/')).toThrow('no sitemap-0.xml in the built site');
    const entry = (path: string): string => `<url><loc>https://youju.example/project/${path}</loc></url>`;
    writeFileSync(join(folder, 'sitemap-0.xml'), `<urlset>${entry('stories/a/')}${entry('')}</urlset>`);
    mkdirSync(join(folder, 'stories/a'), { recursive: true });
    writeFileSync(join(folder, 'stories/a/index.html'), meta('published', '2026-11-28'));
    writeFileSync(join(folder, 'index.html'), '');
    dateSitemap(folder, '/project/');
    expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).toBe(
      '<urlset><url><loc>https://youju.example/project/stories/a/</loc><lastmod>2026-11-28</lastmod></url>' +
        '<url><loc>https://youju.example/project/</loc></url></urlset>',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
