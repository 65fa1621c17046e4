import { cutQuote, findAnchor, findAnchors, type Anchor } from '../text/anchor.ts';
import { sectionText, type Article } from '../text/article.ts';
import { findEnglishNumbers } from '../text/english-numeral.ts';
import type { Fault } from './fault.ts';
import { nearestId } from './nearest.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';

/** Where a mention stands: its article, the section, and the place within its text. */
export interface Anchored {
  readonly source: string;
  readonly section: string;
  readonly anchor: Anchor;
}

/**
 * Finds the sentence of a mention, once, and the figure in it; anything else is a fault of its row. Filler of two withdrawn
 * sentences may be alike: then it is the first that no mention `before` it stands in. `null` where nothing was withdrawn.
 */
export function anchorMention(
  row: Row<'extracts'>,
  article: Article,
  before: readonly Anchored[] | null = null,
): { readonly anchored: Anchored | null; readonly faults: readonly Fault[] } {
  const section = article.sections.find((each) => each.id === row.section);
  if (!section) {
    const near = nearestId(
      row.section,
      article.sections.map((each) => each.id),
    );
    const what = { zh: `没有“${row.section}”一节`, en: `unknown section ${row.section}` };
    const expected = {
      zh: `content/sources/${article.source}.mdx 中的小节`,
      en: `a section of content/sources/${article.source}.mdx`,
    };
    const mend = near ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` } : { zh: '', en: '' };
    return { anchored: null, faults: [said(row, 'section', what, expected, mend)] };
  }
  const cut = cutQuote(row.quote);
  const faults: Fault[] = [];
  if (cut && cut.marked !== row.printed) {
    const what = {
      zh: `⟦${cut.marked}⟧ 与 printed “${row.printed}”不同`,
      en: `⟦${cut.marked}⟧ is not printed “${row.printed}”`,
    };
    faults.push(
      said(
        row,
        'quote',
        what,
        { zh: '两处一字不差', en: 'the same in both' },
        { zh: '请改其中一处', en: 'Correct one of them' },
      ),
    );
  }
  const text = sectionText(section);
  const found = before ? findUntaken(text, row, before) : findAnchor(text, row.quote);
  if ('fault' in found) return { anchored: null, faults: [...faults, quoteFault(row, found)] };
  return { anchored: { source: article.source, section: section.id, anchor: found }, faults };
}

function findUntaken(
  text: string,
  row: Row<'extracts'>,
  before: readonly Anchored[],
): ReturnType<typeof findAnchor> {
  const taken = before.filter(({ section }) => section === row.section).map(({ anchor }) => anchor.markStart);
  const all = findAnchors(text, row.quote);
  return all.find(({ markStart }) => !taken.includes(markStart)) ?? findAnchor(text, row.quote);
}

function quoteFault(row: Row<'extracts'>, found: Exclude<ReturnType<typeof findAnchor>, Anchor>): Fault {
  if (found.fault === 'unmarked') {
    const what = { zh: '引文里没有（或不止一对）⟦ ⟧', en: 'no ⟦ ⟧ in the quote, or more than one pair' };
    return said(row, 'quote', what, { zh: '用一对 ⟦ ⟧ 标出数字', en: 'the figure between one pair of ⟦ ⟧' });
  }
  if (found.fault === 'repeated') {
    const what = {
      zh: `引文在 ${row.section} 节出现 ${found.count} 次`,
      en: `the quote stands ${found.count} times in ${row.section}`,
    };
    return said(
      row,
      'quote',
      what,
      { zh: '只出现一次', en: 'once' },
      { zh: '请把引文加长', en: 'Let the quote grow' },
    );
  }
  const what = { zh: `${row.section} 节中找不到这句引文`, en: `the quote is not in ${row.section}` };
  const expected = found.matches
    ? {
        zh: `“${found.matches}”之后原文为“${found.instead}”`,
        en: `after “${found.matches}” the text has “${found.instead}”`,
      }
    : { zh: '原文一字不差的一段', en: 'a clause as the text prints it' };
  return said(row, 'quote', what, expected, {
    zh: '请对照文章更正引文',
    en: 'Correct the quote after the article',
  });
}

/** Holds the figure of our translation against the row: the same number must stand between its ⟦ ⟧. */
export function checkTranslation(
  row: Row<'extracts'>,
  value: number | null,
  low: number | null,
  high: number | null,
): readonly Fault[] {
  const cut = cutQuote(row.quote_en);
  const marked = cut ? findEnglishNumbers(cut.marked) : [];
  const wanted = value === null ? [low, high] : [value];
  const han = cut ? /\p{Script=Han}/u.exec(cut.marked) : null;
  if (han) {
    const what = {
      zh: `译文的 ⟦ ⟧ 中有汉字“${han[0]}”`,
      en: `“${han[0]}” between the ⟦ ⟧ of the translation`,
    };
    return [
      said(
        row,
        'quote_en',
        what,
        { zh: '英文', en: 'English' },
        { zh: '请更正译文', en: 'Correct the translation' },
      ),
    ];
  }
  if (marked.length === wanted.length && wanted.every((each, at) => each === marked[at])) return [];
  const shown = wanted.join(', ');
  const what = cut
    ? {
        zh: `译文中的 ⟦${cut.marked}⟧ 不是 ${shown}`,
        en: `⟦${cut.marked}⟧ in the translation is not ${shown}`,
      }
    : { zh: '译文里没有一对 ⟦ ⟧', en: 'no pair of ⟦ ⟧ in the translation' };
  return [
    said(
      row,
      'quote_en',
      what,
      { zh: `⟦ ⟧ 中为 ${shown}`, en: `${shown} between ⟦ ⟧` },
      { zh: '请更正译文', en: 'Correct the translation' },
    ),
  ];
}
