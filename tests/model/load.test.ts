import { expect, test } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { inChinese, inEnglish } from './say-faults.ts';
import { addRow, changeProject, sha256, smallProject } from './small-project.ts';

/** What is said of a project, in English and in Chinese. */
const told = (files: ReadonlyMap<string, string>) => {
  const { faults } = loadModel(files);
  return { en: inEnglish(faults), zh: inChinese(faults) };
};
const without = (file: string) => {
  const files = smallProject();
  files.delete(file);
  return files;
};

test('loadModel(files) finds nothing wrong with the small project', () => {
  const { model, faults } = loadModel(smallProject());
  expect(faults).toEqual([]);
  expect(model.observations.map(({ id, origin, value }) => [id, origin, value])).toEqual([
    ['text.hnte', 'stated', 443],
    ['text.rd-expenditure', 'stated', 1_071_000_000],
    ['text.hnte.2', 'stated', 500],
    ['year-book.hnte', 'cited', 0],
    ['derived.half', 'derived', 221.5],
  ]);
});

test('loadModel(files) gives each statement its sentence, cut at the figure', () => {
  const { model } = loadModel(smallProject());
  expect(model.byId.get('text.rd-expenditure')?.quote).toEqual({
    section: 's1',
    before: '2021年全市高新技术企业达到443家，研发经费投入',
    printed: '10.71亿元',
    after: '',
    english: 'R&D of ⟦1.071 billion⟧ yuan',
  });
  expect(model.byId.get('year-book.hnte')?.quote).toBeNull();
  expect([...model.anchors]).toHaveLength(3);
});

test('loadModel(files) says which file is missing', () => {
  expect(told(without('data/glossary.csv'))).toEqual({
    en: [
      'data/glossary.csv:1: file: missing file: data/glossary.csv. It may have been renamed or moved: put it back',
    ],
    zh: ['data/glossary.csv:1: file: 缺少文件：data/glossary.csv。文件可能被改名或移走，请放回原处'],
  });
  expect(told(without('data/extracts/text.csv')).en).toEqual([
    'data/extracts/text.csv:1: file: missing file: data/extracts/text.csv. It may have been renamed or moved: put it back',
  ]);
});

test('loadModel(files) says which raw text is missing, and what to do', () => {
  const { en, zh } = told(without('data/raw/text.txt'));
  expect(en).toContain(
    'data/raw/text.txt:1: file: missing file: data/raw/text.txt. Put the raw text into data/raw',
  );
  expect(zh).toContain('data/raw/text.txt:1: file: 缺少文件：data/raw/text.txt。请把原文放进 data/raw');
});

test('loadModel(files) says which article is missing, and what to do', () => {
  const { en, zh } = told(without('content/sources/text.mdx'));
  expect(en).toContain(
    'content/sources/text.mdx:1: file: missing file: content/sources/text.mdx. Run npm run articles',
  );
  expect(zh).toContain(
    'content/sources/text.mdx:1: file: 缺少文件：content/sources/text.mdx。请运行 npm run articles',
  );
});

test('loadModel(new Map()) tells of every table that is missing, and does not throw', () => {
  const { en } = told(new Map());
  expect(en).toHaveLength(16);
  expect(en).toContain(
    'data/sources.csv:1: file: missing file: data/sources.csv. It may have been renamed or moved: put it back',
  );
  expect(en).toEqual(en.toSorted());
});

test('loadModel(files) names a source that no table has, and the nearest one there is', () => {
  expect(told(changeProject('data/cited.csv', ',year-book,', ',year-bok,'))).toEqual({
    en: ['data/cited.csv:2: source: unknown "year-bok": an id of sources.csv. Did you mean year-book?'],
    zh: ['data/cited.csv:2: source: 没有 "year-bok"：sources.csv 中的一个 id。是否应为 year-book？'],
  });
  expect(told(addRow('data/repairs.csv', 'elsewhere,misprint,甲,乙,1,误,misprint'))).toEqual({
    en: [
      'data/repairs.csv:2: source: unknown "elsewhere": an id of sources.csv. Add it to sources.csv first; if it was renamed there, give it its old id back',
    ],
    zh: [
      'data/repairs.csv:2: source: 没有 "elsewhere"：sources.csv 中的一个 id。请先在 sources.csv 中添加；若那里改过名，请改回原来的 id',
    ],
  });
  expect(told(addRow('data/ignored.csv', 'elsewhere,s1,⟦一⟧,ordinal')).en).toEqual([
    'data/ignored.csv:3: source: unknown "elsewhere": an id of sources.csv. Add it to sources.csv first; if it was renamed there, give it its old id back',
  ]);
});

test.each(['data/extracts/other.csv', 'data/raw/other.txt', 'content/sources/other.mdx', 'data/other.csv'])(
  'loadModel(files) names a stray file: %s',
  (file) => {
    expect(told(smallProject().set(file, ''))).toEqual({
      en: [`${file}:1: file: no source and no table uses it. Enter it in sources.csv, or move it away`],
      zh: [`${file}:1: file: 没有来源或表格用到它。请在 sources.csv 中登记，或移走`],
    });
  },
);

test('loadModel(files) takes a cited source’s text for a stray one', () => {
  expect(told(smallProject().set('data/raw/year-book.txt', '')).en).toEqual([
    'data/raw/year-book.txt:1: file: no source and no table uses it. Enter it in sources.csv, or move it away',
  ]);
});

test('loadModel(files) leaves releases alone', () => {
  expect(told(smallProject().set('data/releases/v1.0.0/observations.csv', 'anything')).en).toEqual([]);
});

test('loadModel(files) refuses an id that stands in two tables', () => {
  const files = changeProject('data/derived.csv', 'derived.half,', 'text.hnte,');
  expect(told(files)).toEqual({
    en: [
      'data/derived.csv:2: id: invalid text.hnte: one that begins with derived.',
      'data/derived.csv:2: id: duplicate text.hnte: each id once. It stands already at data/extracts/text.csv:2',
    ],
    zh: [
      'data/derived.csv:2: id: 不能是 text.hnte：以 derived. 开头',
      'data/derived.csv:2: id: text.hnte 重复：每个 id 只出现一次。已见于 data/extracts/text.csv:2',
    ],
  });
});

test('loadModel(files) refuses an id that stands twice in one table', () => {
  const again = 'year-book.hnte,year-book,hnte,hnte/stock,,beta,,,2020,,,5家,5,,,eq,actual,,,';
  expect(told(addRow('data/cited.csv', again)).en).toEqual([
    'data/cited.csv:3: id: duplicate year-book.hnte: each id once. It stands already at data/cited.csv:2',
  ]);
  expect(told(addRow('data/units.csv', 'cny,元,,yuan,yuan,CNY,2'))).toEqual({
    en: ['data/units.csv:4: id: duplicate cny: each id once. It stands already at data/units.csv:3'],
    zh: ['data/units.csv:4: id: cny 重复：每个 id 只出现一次。已见于 data/units.csv:3'],
  });
});

test('loadModel(files) tells faults of all files together, by file and line', () => {
  const files = changeProject('data/cited.csv', ',2021,,,0家', ',Apr-21,,,0家');
  files.set('data/units.csv', (files.get('data/units.csv') ?? '').replace('CNY,0', 'CNY,two'));
  files.delete('data/glossary.csv');
  const { en } = told(files);
  expect(en.map((line) => line.split(' ')[0])).toEqual([
    'data/cited.csv:2:',
    'data/glossary.csv:1:',
    'data/units.csv:3:',
  ]);
});

test('loadModel(files) refuses references of the registers that lead nowhere', () => {
  expect(
    told(changeProject('data/regions.csv', 'prefecture,henan,,,\nbeta', 'prefecture,hena,,,\nbeta')).en,
  ).toEqual(['data/regions.csv:3: parent: unknown "hena": an id of regions.csv. Did you mean henan?']);
  expect(told(changeProject('data/indicators.csv', ',cny,', ',cnys,')).en).toContain(
    'data/indicators.csv:3: unit: unknown "cnys": an id of units.csv. Did you mean cny?',
  );
  expect(
    told(
      changeProject(
        'data/definitions.csv',
        'hnte/stock,hnte,stock,,,,,',
        'hnte/stock,hnte,stock,,,,hnte/al,',
      ),
    ).en,
  ).toEqual([
    'data/definitions.csv:2: part_of: unknown "hnte/al": an id of definitions.csv. Add it to definitions.csv first; if it was renamed there, give it its old id back',
  ]);
  expect(told(changeProject('data/definitions.csv', 'hnte/stock,hnte,', 'hnt/stock,hnte,'))).toMatchObject({
    en: expect.arrayContaining(['data/definitions.csv:2: id: hnt/stock is not of hnte: hnte/…']),
    zh: expect.arrayContaining(['data/definitions.csv:2: id: hnt/stock 不属于 hnte：hnte/……']),
  });
  expect(told(changeProject('data/sources.csv', 'year-book,cited,beta', 'year-book,cited,bet')).en).toEqual([
    'data/sources.csv:3: region: unknown "bet": an id of regions.csv. Did you mean beta?',
  ]);
});

test('loadModel(files) refuses a place that lies in one of no higher level', () => {
  expect(
    told(changeProject('data/regions.csv', 'prefecture,henan,,,\nbeta', 'prefecture,beta,,,\nbeta')),
  ).toEqual({
    en: ['data/regions.csv:3: parent: beta is a prefecture: a level above prefecture'],
    zh: ['data/regions.csv:3: parent: beta 为 prefecture：高于 prefecture 的一级'],
  });
});

test('loadModel(files) refuses an absence of what there is not', () => {
  const files = addRow('data/absences.csv', 'gamma,hntes,,masked,,,');
  expect(told(files).en).toEqual([
    'data/absences.csv:2: indicator: unknown "hntes": an id of indicators.csv. Did you mean hnte?',
    'data/absences.csv:2: region: unknown "gamma": an id of regions.csv. Add it to regions.csv first; if it was renamed there, give it its old id back',
  ]);
});

test('loadModel(files) refuses a derived figure that cannot be read, found or computed', () => {
  const by = (expression: string) => told(changeProject('data/derived.csv', '{text.hnte} / 2', expression));
  expect(by('text.hnte / 2')).toEqual({
    en: [
      'data/derived.csv:2: expression: cannot read text.hnte / 2: ids of observations in braces, numbers, + - * / and whole( )',
    ],
    zh: [
      'data/derived.csv:2: expression: 读不懂 text.hnte / 2：花括号里的观测 id、数字、+ - * / 和 whole( )',
    ],
  });
  expect(by('{text.hnt} / 2')).toEqual({
    en: [
      'data/derived.csv:2: expression: unknown "text.hnt": an id of extracts, cited.csv, derived.csv. Did you mean text.hnte?',
    ],
    zh: [
      'data/derived.csv:2: expression: 没有 "text.hnt"：extracts, cited.csv, derived.csv 中的一个 id。是否应为 text.hnte？',
    ],
  });
  expect(by('whole(1 / 2)')).toEqual({
    en: ['data/derived.csv:2: expression: no result: a whole number that fits'],
    zh: ['data/derived.csv:2: expression: 算不出结果：有整数符合'],
  });
  expect(by('{text.hnte} / {year-book.hnte}')).toEqual({
    en: ['data/derived.csv:2: expression: no result: a divisor that cannot be zero'],
    zh: ['data/derived.csv:2: expression: 算不出结果：除数不可能为零'],
  });
});

test('loadModel(files) refuses a raw text that was edited, and names the line', () => {
  const sum = sha256(smallProject().get('data/raw/text.txt') ?? '');
  expect(told(changeProject('data/raw/text.txt', '443', '444'))).toEqual({
    en: [
      `data/raw/text.txt:2: s1: the sha256 is not that of sources.csv: ${sum}. Raw texts are never edited; a new version is a new source`,
    ],
    zh: [
      `data/raw/text.txt:2: s1: 原文的 sha256 与 sources.csv 不符：${sum}。原文一字不改；若确为新版本，请另立一个来源`,
    ],
  });
});

test('loadModel(files) names the line of a heading or title that was edited', () => {
  const place = (from: string, to: string) =>
    told(changeProject('data/raw/text.txt', from, to)).en.map((line) => line.slice(0, 27));
  expect(place('一、总', '三、总')).toEqual(['data/raw/text.txt:2: s3: th']);
  expect(place('总体情况', '总体状况')).toEqual(['data/raw/text.txt:2: s1: th']);
  expect(place('甲市2021', '甲市2022')).toEqual(['data/raw/text.txt:1: title:']);
});

test('loadModel(files) refuses an article that is not what cleaning the raw text gives, and names its line', () => {
  expect(told(changeProject('content/sources/text.mdx', '企业达到443家', '企业达到444家')).en).toContain(
    'content/sources/text.mdx:9: text: not what cleaning the raw text gives: “2021年全市高新技术企业达到443家，研发经费投入10.71亿元。…”. Run npm run articles; repairs belong in repairs.csv',
  );
  expect(told(changeProject('content/sources/text.mdx', '# 甲市', '# 乙市')).zh).toContain(
    'content/sources/text.mdx:5: text: 与由原文清理所得不同：“# 甲市2021年科技创新简报……”。请运行 npm run articles；更正写进 repairs.csv',
  );
});

test('loadModel(files) refuses a repair that does not apply as often as it says', () => {
  expect(told(addRow('data/repairs.csv', 'text,misprint,平合,平台,1,误,misprint'))).toEqual({
    en: ['data/repairs.csv:2: count: “平合” applies 0 times: 1'],
    zh: ['data/repairs.csv:2: count: “平合”出现 0 次：1'],
  });
});

test('loadModel(a body that entities.csv does not name) is told, with the nearest; a known one has both names', () => {
  const named = (entity: string) => {
    const files = changeProject('data/cited.csv', ',beta,,,2021,', `,beta,,${entity},2021,`);
    return files.set('data/entities.csv', 'zh,en,region\n乙市高新区,Beta High-tech Zone,beta\n');
  };
  expect(told(named('乙市高新')).en[0]).toContain(
    'data/cited.csv:2: entity: unknown "乙市高新": an id of entities.csv. Did you mean 乙市高新区?',
  );
  const { model, faults } = loadModel(named('乙市高新区'));
  expect(faults).toEqual([]);
  expect(model.byId.get('year-book.hnte')?.entityName).toEqual({
    zh: '乙市高新区',
    en: 'Beta High-tech Zone',
  });
  const elsewhere = smallProject().set('data/entities.csv', 'zh,en,region\n高新区,Zone,gamma\n');
  expect(told(elsewhere).en[0]).toContain('data/entities.csv:2: region: unknown');
});
