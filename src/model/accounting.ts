import { findUnaccounted, type Span } from '../text/account.ts';
import { findAnchor } from '../text/anchor.ts';
import { sectionText, type Article, type Section } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { readNumberedHeading } from '../text/heading.ts';
import { findNumerals } from '../text/numeral.ts';
import type { Anchored } from './anchoring.ts';
import type { Fault } from './fault.ts';
import type { Observation } from './observation.ts';
import { said } from './said.ts';
import type { Row } from './tables.ts';

/** What is needed of a mention to find again what it accounts for. */
export type Mention = Pick<Observation, 'id' | 'periodPrinted'>;

const CONTEXT = 8;

/**
 * Accounts for every numeral of an article: it stands in the figure of a mention (or in the time printed in its
 * quote), or it is ignored with a reason; nothing else. A heading's own number is structure, not a numeral.
 */
export function accountForNumerals(
  article: Article,
  file: string,
  mentions: readonly Mention[],
  anchors: ReadonlyMap<string, Anchored>,
  ignored: readonly Row<'ignored'>[],
): readonly Fault[] {
  const faults: Fault[] = [];
  const spans = new Map<string, Span[]>();
  const add = (section: string, span: Span): void => {
    spans.set(section, [...(spans.get(section) ?? []), span]);
  };
  const sections = new Map(allSections(article).map((section) => [section.id, section]));
  for (const each of mentions) {
    const anchored = anchors.get(each.id);
    const section = anchored && sections.get(anchored.section);
    if (!anchored || !section) continue;
    add(section.id, { start: anchored.anchor.markStart, end: anchored.anchor.markEnd });
    const quoted = fold(sectionText(section).slice(anchored.anchor.start, anchored.anchor.end));
    const at = each.periodPrinted ? quoted.indexOf(fold(each.periodPrinted)) : -1;
    const start = anchored.anchor.start + at;
    if (at >= 0) add(section.id, { start, end: start + each.periodPrinted.length });
  }
  for (const row of ignored) {
    const section = sections.get(row.section);
    const found = section ? findAnchor(sectionText(section), row.text) : null;
    if (section && found && !('fault' in found))
      add(section.id, { start: found.markStart, end: found.markEnd });
    else faults.push(lost(row, found && 'count' in found ? found.count : 0));
  }
  for (const section of sections.values()) {
    const text = sectionText(section);
    const enumerator = section.lost ? null : readNumberedHeading(section.heading);
    const numbered = enumerator ? [{ start: 0, end: /[、)）.．]|是/u.exec(text)?.index ?? 0 }] : [];
    const covered = [...(spans.get(section.id) ?? []), ...numbered];
    for (const numeral of findUnaccounted(findNumerals(text), covered)) {
      faults.push(unaccounted(file, section, text, numeral.start, numeral.end));
    }
  }
  return faults;
}

/** The sections of an article, with its title as one of its own. */
export function allSections(article: Article): readonly Section[] {
  if (!article.title) return article.sections;
  const blocks = [{ kind: 'paragraph', text: article.title }] as const;
  return [{ id: 'title', part: 'document', level: 0, heading: '', lost: false, blocks }, ...article.sections];
}

function lost(row: Row<'ignored'>, count: number): Fault {
  const what =
    count > 1
      ? {
          zh: `“${row.text}”在 ${row.section} 节出现 ${count} 次`,
          en: `“${row.text}” stands ${count} times in ${row.section}`,
        }
      : { zh: `${row.section} 节中找不到“${row.text}”`, en: `“${row.text}” is not in ${row.section}` };
  return said(
    row,
    'text',
    what,
    { zh: '只出现一次', en: 'once' },
    { zh: '请更正或加长上下文', en: 'Correct it or add context' },
  );
}

function unaccounted(file: string, section: Section, text: string, start: number, end: number): Fault {
  const numeral = text.slice(start, end);
  const context =
    `${text.slice(Math.max(0, start - CONTEXT), start)}⟦${numeral}⟧${text.slice(end, end + CONTEXT)}`.replaceAll(
      '\n',
      ' ',
    );
  return {
    file,
    line: 1,
    column: section.id,
    what: {
      zh: `数字“${numeral}”无着落（${context}）`,
      en: `the numeral “${numeral}” is not accounted for (${context})`,
    },
    expected: { zh: '见于 extracts 或 ignored.csv', en: 'a row of its extract, or of ignored.csv' },
    mend: {
      zh: '请补一行摘录，或在 ignored.csv 中说明理由',
      en: 'Add a row to the extract, or to ignored.csv with a reason',
    },
  };
}
