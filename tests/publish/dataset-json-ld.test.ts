import { expect, test } from 'vitest';
import { dataCatalogJsonLd } from '../../src/publish/dataset-json-ld.ts';
import { model } from '../model/real-model.ts';

interface Described {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly temporalCoverage?: string;
  readonly distribution: { readonly contentUrl: string };
}

test('dataCatalogJsonLd(model, edition, lang, base) lists the whole and each indicator, described in 50 to 5,000 characters', () => {
  for (const lang of ['en', 'zh'] as const) {
    const edition = { version: '1.0.0', date: '2026-11-28' };
    const catalogue = dataCatalogJsonLd(model, edition, lang, 'https://youju.example/site/');
    const { dataset } = catalogue as unknown as { dataset: readonly Described[] };
    const used = new Set(model.observations.map(({ indicator }) => indicator.id));
    expect(dataset).toHaveLength(used.size + 1);
    expect(dataset[0]?.distribution.contentUrl).toBe(
      'https://youju.example/site/data/latest/observations.csv',
    );
    for (const { description, license } of dataset) {
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
    }
  }
});
