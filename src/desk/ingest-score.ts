import { draftExtract } from '../model/guess/draft.ts';
import { addTallies, BARS, belowBars, scoreDraft, sharesOf, type Tally } from '../model/guess/score.ts';
import type { Model } from '../model/load.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';

/** The tally of each stored article, and of all together. */
export interface Scores {
  readonly articles: Readonly<Record<string, Tally>>;
  readonly all: Tally;
}

/** Drafts each stored article from its text, its place and its date alone, and holds the draft against its extract. */
export function scoreAll(model: Model): Scores {
  const { regions, units, indicators, definitions, sources, entities } = model;
  const articles: Record<string, Tally> = {};
  for (const [id, { article }] of model.articles) {
    const source = sources.get(id);
    if (!source) continue;
    const known = { place: source.region, published: source.published };
    const draft = draftExtract(article, known, {
      ...{ regions, units, indicators, definitions, sources, entities },
    });
    articles[id] = scoreDraft(draft, id, model);
  }
  return { articles, all: addTallies(Object.values(articles)) };
}

const NAMES: Readonly<Record<string, Bilingual>> = {
  recall: { zh: '找到的摘录', en: 'rows found' },
  precision: { zh: '候选中属实的', en: 'candidates that are rows' },
  figure: { zh: '数值、单位和限定词全对', en: 'value, unit and qualifier right' },
  bounds: { zh: '上下限对', en: 'bounds right' },
  indicator: { zh: '指标对', en: 'indicator right' },
  definition: { zh: '口径对', en: 'definition right' },
  period: { zh: '时间对', en: 'period right' },
  kind: { zh: '性质对', en: 'kind right' },
  mode: { zh: '语气对', en: 'mode right' },
  region: { zh: '地区对', en: 'region right' },
};
const BASIS: Bilingual = {
  zh: '起草时只知道正文（按 repairs.csv 清理）、地区、发表时间和指标、口径、单位的登记表；不看任何摘录或 ignored.csv。',
  en: 'Drafted from the text (cleaned with repairs.csv), the place, the date of publication and the registers of indicators, definitions and units alone; no extract and no ignored.csv was read.',
};

/** A score in lines: each article in one, then each share of all with the bar it has to reach. */
export function linesOfScore({ articles, all }: Scores, lang: Lang): readonly string[] {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  const short = belowBars(all);
  const lines = Object.entries(articles).map(([id, tally]) => {
    const { recall = 0, precision = 0, indicator = 0 } = sharesOf(tally);
    const { rows, candidates, found } = tally;
    return lang === 'zh'
      ? `${id}：摘录 ${rows} 行，候选 ${candidates}，找到 ${found}（${percent(recall)}），属实 ${percent(precision)}，指标对 ${percent(indicator)}`
      : `${id}: ${rows} rows, ${candidates} candidates, ${found} found (${percent(recall)}), precision ${percent(precision)}, indicator ${percent(indicator)}`;
  });
  const shares = Object.entries(sharesOf(all)).map(([key, share]) => {
    const bar = BARS[key as keyof typeof BARS];
    const least =
      bar === undefined ? '' : lang === 'zh' ? `  至少 ${percent(bar)}` : `  at least ${percent(bar)}`;
    const mark = (short as readonly string[]).includes(key)
      ? lang === 'zh'
        ? '  未达到'
        : '  not reached'
      : '';
    return `${percent(share).padStart(6)}  ${NAMES[key]?.[lang] ?? key}${least}${mark}`;
  });
  return [...lines, '', ...shares, '', BASIS[lang]];
}
