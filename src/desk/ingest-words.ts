import type { Ingested, Outcome } from '../model/guess/ingest.ts';
import type { RowDifference } from '../model/guess/draft-difference.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';

const STATES: Readonly<Record<Outcome['state'], Bilingual>> = {
  written: { zh: '新写', en: 'written  ' },
  unchanged: { zh: '未变', en: 'unchanged' },
  kept: { zh: '保留', en: 'kept     ' },
};
const CONTEXT = 10;

/** What an editor cannot leave as it is: numerals nothing understood, figures without an indicator or a quote of their own. */
function openOf({ draft }: Ingested) {
  const unread = draft.sections.flatMap(({ section, numerals, text }) =>
    numerals.unread.map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      const words = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`.replace(
        /\n/gu,
        ' ',
      );
      return `${section.id}: ${words}`;
    }),
  );
  const where = (rows: Ingested['draft']['rows']): readonly string[] =>
    rows.map(({ section, figure }) => `${section}: ${figure.quote ?? figure.printed}`);
  return {
    unread,
    unnamed: where(draft.rows.filter(({ indicator }) => indicator.cell === '')),
    unsure: where(draft.rows.filter(({ indicator }) => indicator.cell !== '' && !indicator.sure)),
    unknownUnit: where(draft.rows.filter(({ figure }) => !figure.known)),
    unquoted: where(draft.rows.filter(({ figure }) => figure.quote === null)),
  };
}

/** What came of an article, for programs. */
export function tellIngested(ingested: Ingested): object {
  const { outcomes, encoding, sha256, published, isRegistered, told, run, differences, untranslated } =
    ingested;
  const { draft } = ingested;
  return {
    files: outcomes.map(({ file, state }) => ({ file, state })),
    ...{ encoding, sha256, published, isRegistered, run },
    cleaned: told,
    figures: draft.rows.length,
    ignored: draft.sections.reduce((sum, { numerals }) => sum + numerals.passed.length, 0),
    open: openOf(ingested),
    ...{ differences, untranslated },
  };
}

/** What came of an article, in lines for its editor. */
export function linesOfIngested(ingested: Ingested, source: string, lang: Lang): readonly string[] {
  const { outcomes, encoding, sha256, published, isRegistered, told, run, differences } = ingested;
  const { draft } = ingested;
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const open = openOf(ingested);
  const list = (title: string, words: readonly string[]): readonly string[] =>
    words.length === 0 ? [] : ['', title, ...words.map((each) => `  ${each}`)];
  const passed = draft.sections.reduce((sum, { numerals }) => sum + numerals.passed.length, 0);
  const kept = outcomes.filter(({ state }) => state === 'kept');
  const colon = say('：', ': ');
  return [
    ...outcomes.map(({ file, state }) => `${STATES[state][lang]}  ${file}`),
    '',
    `${encoding}  sha256 ${sha256}`,
    say(
      `清理：注音 ${told.glosses} 处，转为简体 ${told.converted} 字，接行 ${told.joined} 处，标点改全角 ${told.widened} 处，略去网页文字 ${told.boilerplate.length} 行`,
      `cleaned: ${told.glosses} glosses, ${told.converted} characters converted, ${told.joined} lines joined, ${told.widened} marks widened, ${told.boilerplate.length} lines of the site left out`,
    ),
    published === ''
      ? say(
          '发表时间：不明；“目前”“今年”无从推定。请用 --published 给出',
          'published: unknown, so that 目前 and 今年 cannot be dated. Give --published',
        )
      : say(`发表时间：${published}`, `published: ${published}`),
    say(
      `数字：${draft.rows.length} 行待核，${passed} 处不是数据，${open.unread.length} 处未读懂`,
      `numerals: ${draft.rows.length} rows to check, ${passed} that are no figures, ${open.unread.length} not understood`,
    ),
    ...kept.flatMap(({ file }) => [
      '',
      say(
        `${file} 与清理所得不同，未改动。要更新请运行 npm run articles`,
        `${file} is not what cleaning gives and was left as it is. To renew it run npm run articles`,
      ),
    ]),
    ...list(say('未读懂的数字：', 'not understood:'), open.unread),
    ...list(say('单位未认出：', 'unit not known:'), open.unknownUnit),
    ...list(
      say('同一节里原句重复，无法引用：', 'stands twice in its section and cannot be quoted:'),
      open.unquoted,
    ),
    ...list(say('没有相近的指标：', 'no indicator is near:'), open.unnamed),
    ...list(
      say('指标待核（措辞不很近）：', 'indicator to be checked (the wording is not very near):'),
      open.unsure,
    ),
    ...list(
      say(`与第 ${run - 1} 次相比：`, `what differs from run ${run - 1}:`),
      differences.map((each) => lineOf(each, lang)),
    ),
    ...untranslatedLines(ingested, lang),
    '',
    say('接下来', 'Next') + colon + nextStep(ingested, source, isRegistered, lang),
  ];
}

/** Which rows lack a translation; where none has one yet, only that. */
function untranslatedLines({ draft, untranslated }: Ingested, lang: Lang): readonly string[] {
  const { length } = untranslated;
  if (length === 0) return [];
  if (length === draft.rows.filter(({ figure }) => figure.quote !== null).length)
    return [
      '',
      lang === 'zh'
        ? `${length} 行都还没有译文（quote_en）`
        : `all ${length} rows lack a translation (quote_en)`,
    ];
  const title =
    lang === 'zh' ? `${length} 行还没有译文（quote_en）：` : `${length} rows lack a translation (quote_en):`;
  return ['', title, ...untranslated.map((quote) => `  ${quote}`)];
}

const KINDS: Readonly<Record<RowDifference['kind'], Bilingual>> = {
  new: { zh: '新增', en: 'new' },
  gone: { zh: '不见', en: 'gone' },
  changed: { zh: '改动', en: 'changed' },
};

function lineOf({ kind, text, cells }: RowDifference, lang: Lang): string {
  const changes = cells.map(({ column, from, to }) => `${column} ${from || '∅'} → ${to || '∅'}`).join('; ');
  return `${KINDS[kind][lang]}  ${text}${changes ? `  ${changes}` : ''}`;
}

function nextStep({ run }: Ingested, source: string, isRegistered: boolean, lang: Lang): string {
  const folder = `data/drafts/${source}/${run}`;
  const row = {
    zh: isRegistered ? '' : `核对 ${folder}/sources.csv，补齐后加进 data/sources.csv；`,
    en: isRegistered ? '' : `check and complete ${folder}/sources.csv and add its row to data/sources.csv; `,
  };
  return lang === 'zh'
    ? `${row.zh}对照原文核对 ${folder}/extract.csv，填好 quote_en，存为 data/extracts/${source}.csv；把 ${folder}/ignored.csv 的行加进 data/ignored.csv；再运行 npm run fill 和 npm run check。`
    : `${row.en}check ${folder}/extract.csv against the text, fill in quote_en and save it as data/extracts/${source}.csv; add the rows of ${folder}/ignored.csv to data/ignored.csv; then npm run fill and npm run check.`;
}
