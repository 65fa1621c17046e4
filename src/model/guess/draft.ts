import { isOfAims, readForce } from '../../text/aim-words.ts';
import { sectionText, type Article, type Section } from '../../text/article.ts';
import { readFigures, type FoundFigure, type Role, type SectionNumerals } from '../../text/figures.ts';
import { wordsAround } from '../../text/words-around.ts';
import { allSections } from '../accounting.ts';
import type { Period } from '../period.ts';
import type { Registers } from '../registers.ts';
import type { Kind, Mode, Qualifier } from '../vocabulary.ts';
import { guessDefinition } from './definition.ts';
import { guess, type Guess } from './guess.ts';
import { kindOf, modeOf, qualifierOf, type Coded } from './force.ts';
import { guessNamed, type Named } from './indicator.ts';
import { nameFigure, subjectsOf } from './name-figure.ts';
import { indexNames } from './name-index.ts';
import { promoteCounted } from './promote.ts';
import { guessEntity, guessRegion } from './region.ts';
import { TimeLine } from './time-line.ts';
import { familyOfFigure } from './unit-family.ts';

/** A figure of an article as a row of its extract may be, each cell guessed with its reason. */
export interface DraftRow {
  readonly section: string;
  readonly figure: FoundFigure;
  readonly indicator: Guess;
  readonly definition: Guess;
  readonly region: Guess;
  readonly entity: Guess;
  readonly period: Guess;
  readonly periodPrinted: string;
  readonly periodInferred: boolean;
  readonly qualifier: Coded<Qualifier>;
  readonly kind: Coded<Kind>;
  readonly mode: Coded<Mode | null>;
}

/** All that was read in an article: its figures, and by section the numerals that are none or that nothing understood. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly sections: readonly {
    readonly section: Section;
    readonly text: string;
    readonly numerals: SectionNumerals;
  }[];
}

/** What is known of an article beside its words. */
export interface Known {
  readonly place: string;
  readonly published: Period | null;
}

/** Reads an article it has never seen: every numeral becomes a row, or is passed over with a reason. Knows the registers, no extracts. */
export function draftExtract(article: Article, known: Known, registers: Registers): Draft {
  const index = indexNames(registers);
  const aims = isOfAims(article.title);
  const titleYear = /((?:19|20)\d{2})年/u.exec(article.title)?.[1];
  const time = { published: known.published, titleYear: titleYear ? Number(titleYear) : null };
  const line = new TimeLine(article.sections, time, aims);
  const headings = headingsOf(article);
  const sections = allSections(article).map((section) => {
    const heading = section.lost ? 0 : section.heading.length;
    const text = sectionText(section);
    return {
      section,
      text,
      numerals: promoteCounted(index, text, readFigures(text, heading, roleOf(section))),
    };
  });
  const rows: DraftRow[] = [];
  for (const { section, text, numerals } of sections) {
    const path = headings.get(section.id) ?? '';
    let last: Named | null = null;
    let lastEnd = 0;
    numerals.figures.forEach((figure, at) => {
      const around = wordsAround(text, numerals.figures, at);
      const force = readForce(text, figure.start, figure.end);
      const isAim = aims || isOfAims(path) || isNext(text, figure.start);
      const kind = kindOf(force, isAim, around);
      const isNear = !/[。！？\n]/u.test(text.slice(lastEnd, figure.start));
      const grows =
        GROWS.test(text.slice(Math.max(0, figure.start - 8), figure.start)) || figure.unit === '番';
      const timed = line.periodAt(section.id, {
        start: figure.start,
        end: figure.end,
        kind: kind.code,
        grows,
      });
      for (const subject of subjectsOf(around)) {
        const named = nameFigure(index, registers, subject, path, figure, isNear ? last : null);
        last = named;
        lastEnd = figure.end;
        const family = familyOfFigure(figure);
        rows.push({
          section: section.id,
          figure,
          indicator: named
            ? guessNamed(named)
            : guess(
                '',
                false,
                '登记的指标里没有相近的名称',
                'no indicator of the register has a name like it',
              ),
          definition: named
            ? guessDefinition(index, registers, named.indicator.id, subject, figure.unit, family)
            : guess('', false, '', ''),
          region: guessRegion(
            registers,
            known.place,
            text.slice(Math.max(0, figure.start - 24), figure.start),
          ),
          entity: guessEntity(around.sentence),
          period: timed.period,
          periodPrinted: timed.printed,
          periodInferred: timed.inferred,
          qualifier: qualifierOf(figure, around),
          kind,
          mode: modeOf(kind.code, force),
        });
      }
    });
  }
  return { rows, sections };
}

/** Whether the paragraph, up to here, has begun to speak of what comes next. */
function isNext(text: string, at: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /下一步|下阶段|接下来|(?:我[们市县区局]|本局)将/u.test(before);
}

/** A word of growth right before a figure. */
const GROWS = /(?:增长|增加|增幅|增速|提高|提升|上升|下降|降低|减少)(?:了|约|近|为)?$/u;

function roleOf(section: Section): Role {
  if (section.id === 'title') return 'title';
  return section.part === 'outline' ? 'outline' : 'body';
}

/** The headings a section stands under, its own last. */
function headingsOf(article: Article): ReadonlyMap<string, string> {
  const own = new Map(article.sections.map(({ id, heading }) => [id, heading]));
  return new Map(
    article.sections.map(({ id }) => {
      const parts = id.split('-');
      const path = parts.map((_, at) => own.get(parts.slice(0, at + 1).join('-')) ?? '');
      return [id, path.filter(Boolean).join(' ')];
    }),
  );
}
