import type { Article, Part, Section } from './article.ts';
import { matchBoilerplate, type Boilerplate } from './boilerplate.ts';
import { removeGlosses } from './gloss.ts';
import { isTitle, joinLines, splitLines, type Line } from './lines.ts';
import { widenPunctuation } from './punctuation.ts';
import { applyRepairs, type Repair, type RepairFault } from './repair.ts';
import { toSimplified } from './script.ts';
import { readSections } from './sections.ts';

/** What the cleaning did beyond the repairs: counts, and each line it took out of the body. */
export interface Told {
  readonly glosses: number;
  readonly converted: number;
  readonly joined: number;
  readonly widened: number;
  readonly boilerplate: readonly {
    readonly what: Boilerplate;
    readonly text: string;
    readonly line: number;
  }[];
}

/** A cleaned article, what was done to it, and which raw lines (from 1) each block of each section comes from. */
export interface Cleaned<R extends Repair> {
  readonly article: Article;
  readonly told: Told;
  readonly faults: readonly RepairFault<R>[];
  readonly lines: readonly {
    readonly section: string;
    readonly block: number;
    readonly first: number;
    readonly last: number;
  }[];
}

const FULL_TEXT = /^全文如下[:：]?$/u;
const SUMMARY = /^划重点[:：]?$/u;
const OUTLINE = /^(?:目录\/提纲|目录|提纲)[:：]…*$/u;
const ELLIPSIS = /^…+$/u;

/** Cleans a raw text: general rules, then its repairs, one by one. Never changes what a sentence says. */
export function cleanArticle<R extends Repair>(
  source: string,
  raw: string,
  repairs: readonly R[],
): Cleaned<R> {
  const plain = removeGlosses(raw.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'));
  const simplified = toSimplified(plain.text);
  const { text, faults } = applyRepairs(simplified.text, repairs);
  const boilerplate: Told['boilerplate'][number][] = [];
  const kept = splitLines(text).filter((line) => {
    const what = line.kind === 'line' ? matchBoilerplate(line.text) : null;
    if (what && line.kind === 'line') boilerplate.push({ what, text: line.text, line: line.first });
    return what === null;
  });
  let joined = 0;
  let widened = 0;
  let title = '';
  const sections: Section[] = [];
  const lines: Cleaned<R>['lines'][number][] = [];
  for (const { part, body } of splitParts(kept)) {
    const [first, second] = body.filter((line) => line.kind !== 'blank');
    const titled =
      part === 'document' && first?.kind === 'line' && second !== undefined && isTitle(first.text);
    const whole = part === 'outline' ? { lines: body, joined: 0 } : joinLines(body, titled);
    joined += whole.joined;
    const wide = whole.lines.map((line) => {
      if (line.kind !== 'line') return line;
      const result = widenPunctuation(line.text);
      widened += result.count;
      return { ...line, text: result.text };
    });
    const read = readSections(part, wide, titled);
    if (titled) title = read.title;
    for (const section of read.sections) sections.push(section);
    for (const line of read.lines) lines.push(line);
  }
  const told = { glosses: plain.count, converted: simplified.changed, joined, widened, boilerplate };
  return { article: { source, title, sections }, told, faults, lines };
}

/** Tells the outlet's own words and an outline from the document's. */
function splitParts(
  lines: readonly Line[],
): readonly { readonly part: Part; readonly body: readonly Line[] }[] {
  const is = (pattern: RegExp) => (line: Line) => line.kind === 'line' && pattern.test(line.text);
  const start = lines.findIndex(is(FULL_TEXT));
  const outlet = lines.slice(0, Math.max(0, start));
  const summary = outlet.findIndex(is(SUMMARY));
  const rest = lines.slice(start + 1);
  const outline = rest.findIndex(is(OUTLINE));
  const end = outline < 0 ? -1 : rest.findIndex((line, at) => at > outline && is(ELLIPSIS)(line));
  const parts: { readonly part: Part; readonly body: readonly Line[] }[] = [
    { part: 'outlet-lead', body: summary < 0 ? outlet : outlet.slice(0, summary) },
    { part: 'outlet-summary', body: summary < 0 ? [] : outlet.slice(summary + 1) },
    { part: 'outline', body: end < 0 ? [] : rest.slice(outline + 1, end) },
    { part: 'document', body: end < 0 ? rest : [...rest.slice(0, outline), ...rest.slice(end + 1)] },
  ];
  return parts.filter(({ body }) => body.some((line) => line.kind !== 'blank'));
}
