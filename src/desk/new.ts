import { existsSync, writeFileSync } from 'node:fs';
import { loadModel } from '../model/load.ts';
import { nearestId } from '../model/nearest.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import type { Bilingual } from '../model/vocabulary.ts';
import { newStory } from '../story/new-story.ts';
import { endWrongly, sharedUsage, startCommand } from './command.ts';
import { newRow } from './new-row.ts';
import { readFiles } from './read-files.ts';
import { failWith, tell } from './report.ts';

const KINDS: Readonly<Record<string, TableName>> = {
  place: 'regions',
  indicator: 'indicators',
  definition: 'definitions',
  source: 'sources',
  check: 'checks',
  target: 'targets',
};
const usage: Bilingual = {
  zh: `用法：npm run new -- story <slug>
      npm run new -- indicator|definition|place|source|check|target <id> [--列名 内容 …]

story   写出 content/stories/en 和 zh 下的两篇草稿：带注释的卷首、一个有出处的数字、一张图。
其余    在 data/ 的表末尾加一行，并说明哪些格还要填。已有的文件和 id 不动。

${sharedUsage.zh}`,
  en: `Usage: npm run new -- story <slug>
       npm run new -- indicator|definition|place|source|check|target <id> [--column text …]

story       writes a draft in content/stories/en and zh: front matter with comments, a bound number, a chart.
the others  append a row to their table in data/, and say which cells are still to fill. What is there, a file
            or an id, is never changed.

${sharedUsage.en}`,
};

const columns = [...new Set(Object.values(KINDS).flatMap((table) => Object.keys(TABLES[table].shape)))];
const options = Object.fromEntries(columns.map((column) => [column, { type: 'string' as const }]));
const { lang, json, values, words } = startCommand(usage, options, { least: 2, most: 2 });
const [kind = '', id = ''] = words;
const table = KINDS[kind];
if (kind !== 'story' && !table) {
  const near = nearestId(kind, ['story', ...Object.keys(KINDS)]);
  const known = ['story', ...Object.keys(KINDS)].join(', ');
  const what = {
    zh: `没有 ${kind}${near ? `，是否应为 ${near}？` : `，可用的有 ${known}`}`,
    en: `unknown ${kind}. ${near ? `Did you mean ${near}?` : `There are ${known}`}`,
  };
  endWrongly([what], usage, lang, json);
}
const form =
  kind === 'definition' ? /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9-]+$/u : /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
if (kind !== 'target' && !form.test(id)) {
  const what = {
    zh: `id 不能是 ${id}：小写字母、数字，以连字符相连，例如 ${kind === 'definition' ? 'hnte/stock' : 'nearly-tripled'}`,
    en: `invalid id ${id}: lower-case letters and digits, joined by hyphens, such as ${kind === 'definition' ? 'hnte/stock' : 'nearly-tripled'}`,
  };
  endWrongly([what], usage, lang, json);
}
if (table) addRow(table);
else addStory();

function addRow(name: TableName): void {
  const given = Object.fromEntries(
    Object.entries(values).flatMap(([column, text]) => (text === undefined ? [] : [[column, text]])),
  );
  const strange = Object.keys(given).filter((column) => !(column in TABLES[name].shape));
  if (strange.length > 0) {
    const what = strange.map((each) => ({
      zh: `${name}.csv 没有 ${each} 这一列`,
      en: `${name}.csv has no column ${each}`,
    }));
    endWrongly(what, usage, lang, json);
  }
  const { file, text, line, toFill, faults } = newRow(name, id, given, readFiles('.'));
  failWith(faults, lang, json);
  writeFileSync(file, text);
  const head = { zh: `${file}:${line}：已加 ${id}`, en: `${file}:${line}: ${id} added` };
  const rest = { zh: '还要填：', en: 'Still to fill:' };
  const fill = toFill.map(({ column, meaning }) => `  ${column}  ${meaning[lang]}`);
  tell(json, { file, line, toFill }, [head[lang], ...(fill.length > 0 ? [rest[lang], ...fill] : [])]);
}

function addStory(): void {
  const files = (['en', 'zh'] as const).map((each) => [each, `content/stories/${each}/${id}.mdx`] as const);
  const there = files.filter(([, file]) => existsSync(file));
  if (there.length > 0) {
    failWith(
      there.map(([, file]) => ({
        ...{ file, line: 1, column: 'file', expected: { zh: '', en: '' } },
        what: { zh: '已经有这个文件', en: 'there is such a file already' },
        mend: { zh: '请另取一个 slug', en: 'Choose another slug' },
      })),
      lang,
      json,
    );
  }
  const { model, faults } = loadModel(readFiles('.'));
  failWith(faults, lang, json);
  const story = newStory(id, model);
  if (!story) throw new Error('no figure that a chart can be made of');
  for (const [each, file] of files) writeFileSync(file, story[each], { flag: 'wx' });
  const names = files.map(([, file]) => file);
  const next = {
    zh: 'npm run dev 边写边看，npm run check 查错',
    en: 'npm run dev shows it as you write, npm run check its faults',
  };
  tell(json, { files: names }, [
    ...names.map((file) => `${lang === 'zh' ? '已写' : 'written'}  ${file}`),
    next[lang],
  ]);
}
