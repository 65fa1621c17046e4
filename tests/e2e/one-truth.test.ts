import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { loadModel } from '../../src/model/load.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { readFiles, readStories } from '../../src/desk/read-files.ts';
import { registerCharts } from '../../src/story/register.ts';
import { findDisagreements, type CsvRow, type Renderings } from '../one-truth.ts';

// One truth, five renderings: what a figure draws, tabulates, offers as CSV, describes and tells machines.
const { model } = loadModel(readFiles('.'));
const { charts } = registerCharts(readStories('.'));
const UNDRAWN = new Set(['DataTable', 'CoverageMatrix']);

test.use({ javaScriptEnabled: false });

for (const lang of ['en', 'zh'] as const) {
  test(`every figure says the same in all its renderings, ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    const pages = Map.groupBy(charts, (chart) => chart.page);
    for (const [path, own] of pages) {
      await page.goto(lang === 'zh' ? `zh/${path}` : path);
      for (const { id, requests } of own) {
        const request = requests[lang];
        if (!request || UNDRAWN.has(request.tag)) continue;
        const renderings = await readRenderings(page, id, lang);
        expect(renderings.csv.length, id).toBeGreaterThan(0);
        faults.push(...findDisagreements(renderings).map((fault) => `${id}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

async function readRenderings(page: Page, id: string, lang: Lang): Promise<Renderings> {
  const figure = page.locator(`figure#${id}`);
  const drawings = await Promise.all(
    ['wide', 'narrow'].map((kind) =>
      figure.locator(`svg.chart--${kind} a.mark[data-id]`).evaluateAll((marks) =>
        marks.map((mark) => ({
          id: mark.getAttribute('data-id') ?? '',
          name: mark.getAttribute('aria-label') ?? '',
        })),
      ),
    ),
  );
  const table = await figure.locator('tr[data-id]').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute('data-id') ?? '',
      figure: row.querySelector('.data-table__number')?.textContent?.trim() ?? '',
    })),
  );
  const description = (await figure.locator(`#${id}-description`).textContent()) ?? '';
  const jsonLd = JSON.parse(
    (await figure.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  ) as {
    variableMeasured: {
      propertyID: string;
      value?: number;
      minValue?: number;
      maxValue?: number;
      description?: string;
    }[];
  };
  return {
    ...{ lang, drawings, table, description },
    csv: readCsv(id),
    jsonLd: jsonLd.variableMeasured.map((each) => ({
      id: each.propertyID,
      value: String(each.value ?? ''),
      low: String(each.minValue ?? ''),
      high: String(each.maxValue ?? ''),
      words: each.description ?? '',
    })),
  };
}

function readCsv(id: string): readonly CsvRow[] {
  const text = readFileSync(`dist/data/charts/${id}.csv`, 'utf8');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return rows.map((row) => {
    const cell = (name: string): string => row[name] ?? fail(`${id}.csv has no ${name}`);
    const unit = model.units.get(cell('unit')) ?? fail(`unknown unit ${cell('unit')}`);
    const [value, low, high, qualifier] = [cell('value'), cell('low'), cell('high'), cell('qualifier')];
    const [printed, region, kind] = [cell('printed'), cell('region'), cell('kind')];
    const stated = cell('source_kind') === 'cited' ? 'cited' : 'stated';
    const origin = cell('derivation') === '' ? stated : 'derived';
    return {
      id: cell('id'),
      value,
      low,
      high,
      qualifier,
      origin,
      printed,
      unit,
      region,
      kind,
      period: cell('period'),
    };
  });
}

function fail(message: string): never {
  throw new Error(message);
}
