import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser } from 'biblatex-csl-converter';
import { validateCFF } from 'cffjs';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { citationFiles } from '../../src/publish/citation-files.ts';
import { citeChart, citeDataset, citeObservation, citeStory } from '../../src/publish/citation-item.ts';
import { writeCitations } from '../../src/publish/citation-text.ts';
import type { Lang } from '../../src/model/vocabulary.ts';
import { model } from '../model/real-model.ts';

// The styles are read at the first use, which other work of the machine can hold up.
vi.setConfig({ testTimeout: 60_000 });

const edition = { version: '1.0.0', date: '2026-11-28' };

function cite(
  id: string,
  lang: Lang,
  form: 'gbt7714' | 'apa' | 'bibtex',
  version: string | null = '1.0.0',
): string {
  const observation = model.byId.get(id)!;
  const operands = observation.operands.map((each) => model.byId.get(each)!);
  const address = `https://youju.example/${lang === 'zh' ? 'zh/' : ''}o/${id}/`;
  return writeCitations(
    [citeObservation(observation, operands, { ...edition, version }, lang, address)],
    form,
  );
}

test('GB/T 7714-2025: issuer, document and carrier before this site; version, date, the day of reading left open', () => {
  expect(cite('zhumadian-2021-plan.hnte.4', 'zh', 'gbt7714')).toBe(
    '驻马店市人民政府. 高新技术企业，驻马店市，2021年4月：186家，载《驻马店市2021年科技创新行动方案》' +
      '（大河财立方，2021年4月28日，日期为推断）[DS/OL]. V1.0.0. 有据（2026-11-28）[引用日期]. ' +
      'https://youju.example/zh/o/zhumadian-2021-plan.hnte.4/',
  );
});

test('GB/T 7714-2025: an issuer with named authors, three at most; a day of reading where the record has one', () => {
  const written = cite('congtai-2019-news.hnte', 'zh', 'gbt7714');
  expect(written).toMatch(/^邯郸日报，李红娟，门宏伟，等\. 高新技术企业，/u);
  const item = { ...citeDataset(model, edition, 'zh', 'https://youju.example/zh/data/') };
  const read = { ...item, accessed: { 'date-parts': [[2026, 12, 1]] as [[number, number, number]] } };
  expect(writeCitations([read], 'gbt7714')).toContain('有据（2026-11-28）[2026-12-01]. https://');
});

test('a document that names no issuer is cited by its authors, one that names neither by its carrier', () => {
  expect(cite('zmd-125-review.hnte', 'zh', 'gbt7714')).toMatch(/^王伟，韩盘根\. /u);
  expect(cite('zhumadian-report.hnte', 'zh', 'gbt7714')).toMatch(/^驻马店广视网\. /u);
});

test('a figure that we worked out names the documents it stands on, and the masked city stays masked', () => {
  const written = cite('derived.masked-county-city-hnte-2021', 'zh', 'gbt7714');
  expect(written).toContain('：40家，据《全市科技创新工作情况汇报》');
  expect(written).toMatch(/^原文隐去名称的某县级市\. /u);
});

test('what is not released has no version in any form', () => {
  expect(cite('zhumadian-2021-plan.hnte.4', 'zh', 'gbt7714', null)).toContain('[DS/OL]. 有据（');
  expect(cite('zhumadian-2021-plan.hnte.4', 'en', 'apa', null)).not.toContain('Version');
  expect(cite('zhumadian-2021-plan.hnte.4', 'en', 'bibtex', null)).not.toContain('Version');
});

test('APA 7: version, kind of thing, publisher, a place for the day of reading', () => {
  expect(cite('zhumadian-2021-plan.hnte.4', 'en', 'apa')).toBe(
    'Zhumadian Municipal People’s Government. (2026). Certified HNTEs, Zhumadian, April 2021: 186 enterprises, in ' +
      '“Zhumadian’s 2021 action plan for science and technology innovation” (Dahe Cube (Dahe Cailifang), ' +
      '28 April 2021, inferred) (Version 1.0.0) [Dataset]. Yǒujù 有据. Retrieved [day you read it], from ' +
      'https://youju.example/o/zhumadian-2021-plan.hnte.4/',
  );
});

test('BibTeX is read back by two parsers with its names, Chinese ones too', () => {
  for (const lang of ['en', 'zh'] as const) {
    const written = cite('zhumadian-2021-plan.hnte.4', lang, 'bibtex');
    const title = new Cite(written).data[0]?.title;
    expect(title).toContain(lang === 'zh' ? '高新技术企业，驻马店市，2021年4月：186家' : '186 enterprises');
    const { entries, errors } = new BibLatexParser(written, {
      processUnexpected: true,
      processUnknown: true,
    }).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map(({ entry_key: key }) => key)).toEqual(['zhumadian-2021-plan.hnte.4']);
    expect(written).toContain('note = {Version 1.0.0}');
  }
});

test('BibTeX escapes what means something to TeX, in words but not in addresses, and is read back without', () => {
  const address = 'https://youju.example/stories/x/#r_d';
  const chart = { id: 'rd', title: 'R&D up by 20% #1', address };
  const written = writeCitations([citeChart(chart, [], edition, 'en')], 'bibtex');
  expect(written).toMatch(/title = \{R\\&\{?D\}? up by 20\\% \\#1 \[chart\]\}/u);
  expect(written).toContain(`url = {${address}}`);
  expect(new Cite(written).data[0]?.title).toBe('R&D up by 20% #1 [chart]');
});

test('a chart is a thing of its own kind, a story is its authors’', () => {
  const place = { id: 'who', title: 'Who counts what', address: 'https://youju.example/#who' };
  const figures = [model.byId.get('congtai-2019-news.hnte')!, model.byId.get('zhumadian-report.hnte')!];
  expect(writeCitations([citeChart(place, figures, edition, 'en')], 'gbt7714')).toContain(
    'Who counts what [chart][Z/OL]. V1.0.0.',
  );
  const story = { ...place, authors: ['有据编辑部'], published: '2026-11-22' };
  expect(writeCitations([citeStory(story, 'zh')], 'gbt7714')).toBe(
    '有据编辑部. Who counts what[EB/OL]. 有据（2026-11-22）[引用日期]. https://youju.example/#who',
  );
});

test('citationFiles(model, edition) gives the dataset and each indicator in four files, valid by cffjs and citation-js', () => {
  const files = citationFiles(model, edition);
  expect([...files.keys()].toSorted()).toEqual([
    'CITATION.cff',
    'citation-gbt7714.txt',
    'citation.bib',
    'citation.csl.json',
  ]);
  const used = new Set(model.observations.map(({ indicator }) => indicator.id));
  const items = JSON.parse(files.get('citation.csl.json')!) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual([
    'youju',
    ...[...model.indicators.keys()].filter((id) => used.has(id)),
  ]);
  expect(new Cite(items).data).toHaveLength(used.size + 1);
  expect(files.get('citation-gbt7714.txt')!.trim().split('\n')).toHaveLength(used.size + 1);
  const { entries, errors } = new BibLatexParser(files.get('citation.bib')!, {
    processUnexpected: true,
  }).parse();
  expect(errors).toEqual([]);
  expect(Object.keys(entries)).toHaveLength(used.size + 1);
  const cff = parse(files.get('CITATION.cff')!) as Record<string, unknown>;
  expect(() => validateCFF(cff)).not.toThrow();
  expect(() => validateCFF({ ...cff, version: undefined, license: 'CC-BY-40' })).toThrow(/license/u);
  expect(cff).toMatchObject({
    type: 'dataset',
    version: '1.0.0',
    'date-released': '2026-11-28',
    license: 'CC-BY-4.0',
  });
});
