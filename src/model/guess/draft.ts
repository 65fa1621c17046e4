import { isOfAims, readForce, type Force } from '../../text/aim-words.ts';
import { sectionText, type Article, type Section } from '../../text/article.ts';
import { readFigures, type FoundFigure, type Role, type SectionNumerals } from '../../text/figures.ts';
import { parseQuantity } from '../../text/quantity.ts';
import { wordsAround, type WordsAround } from '../../text/words-around.ts';
import { allSections } from '../accounting.ts';
import type { Period } from '../period.ts';
import type { Registers } from '../registers.ts';
import type { Kind, Mode, Qualifier } from '../vocabulary.ts';
import { guessDefinition } from './definition.ts';
import { guess, type Guess } from './guess.ts';
import { guessNamed, nameIndicators, type Named } from './indicator.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { promoteCounted } from './promote.ts';
import { guessEntity, guessRegion } from './region.ts';
import { TimeLine } from './time-line.ts';
import { familyOf, familyOfUnit, fits } from './unit-family.ts';

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
  readonly qualifier: { readonly code: Qualifier; readonly guess: Guess };
  readonly kind: { readonly code: Kind; readonly guess: Guess };
  readonly mode: { readonly code: Mode | null; readonly guess: Guess };
}

/** All that was read in an article: its figures, and by section the numerals that are none or that nothing understood. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly sections: readonly { readonly section: Section; readonly numerals: SectionNumerals }[];
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
    return { section, numerals: promoteCounted(index, text, readFigures(text, heading, roleOf(section))) };
  });
  const rows: DraftRow[] = [];
  for (const { section, numerals } of sections) {
    const text = sectionText(section);
    const path = headings.get(section.id) ?? '';
    let last: Named | null = null;
    let lastEnd = 0;
    numerals.figures.forEach((figure, at) => {
      const around = wordsAround(text, numerals.figures, at);
      const force = readForce(text, figure.start, figure.end);
      const kind = kindOf(force, aims || isOfAims(path), around);
      const isNear = !/[。！？\n]/u.test(text.slice(lastEnd, figure.start));
      const grows = GROWS.test(text.slice(Math.max(0, figure.start - 8), figure.start)) || figure.unit === '番';
      const timed = line.periodAt(section.id, { start: figure.start, end: figure.end, kind: kind.code, grows });
      for (const subject of subjectsOf(around)) {
        const named = nameFigure(index, registers, subject, path, figure, isNear ? last : null);
        last = named;
        lastEnd = figure.end;
        const family = familyOf(parseQuantity(figure.printed)?.unit ?? figure.unit);
        rows.push({
          section: section.id,
          figure,
          indicator: named ? guessNamed(named) : guess('', false, '登记的指标里没有相近的名称', 'no indicator of the register has a name like it'),
          definition: named
            ? guessDefinition(index, registers, named.indicator.id, subject, figure.unit, family)
            : guess('', false, '', ''),
          region: guessRegion(registers, known.place, text.slice(Math.max(0, figure.start - 24), figure.start)),
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

/** A word of growth right before a figure. */
const GROWS = /(?:增长|增加|增幅|增速|提高|提升|上升|下降|降低|减少)(?:了|到|约|近|为|达|至)?$/u;

/** Own words must name so much; where they do not and no figure before helps, words farther away may do with less. */
const OWN = 0.55;
const FAR = 0.22;

/** The indicator named best; a figure whose own words name nothing (总数达到141家, 增长62.5%) is of the one before it. */
function nameFigure(
  index: NameIndex,
  registers: Registers,
  around: WordsAround,
  heading: string,
  figure: FoundFigure,
  last: Named | null,
): Named | null {
  const family = familyOf(parseQuantity(figure.printed)?.unit ?? figure.unit);
  const own = { ...around, clause: '', previous: '', sentence: '' };
  // 占全县企业的四分之一: what is counted stands before 占, what it is part of after.
  if (last && /占(?!比)[^，。；]{0,16}$/u.test(around.before)) return { ...last, score: last.score * 0.9 };
  const [best] = nameIndicators(index, registers, own, '', family, OWN);
  if (best) return best;
  const isLike = last !== null && fits(family, familyOfUnit(last.indicator.unit)) >= 0.5;
  if (isLike) return { ...last, score: last.score * 0.9 };
  const [far] = nameIndicators(index, registers, around, heading, family, FAR);
  return far ?? null;
}

/** A、B均增长10%: the figure is of each; elsewhere of one. */
function subjectsOf(around: WordsAround): readonly WordsAround[] {
  const [, listed] = /^(.*、.*)(?:均|都|分别均)\S{0,4}$/u.exec(around.before) ?? [];
  if (!listed) return [around];
  const tail = around.before.slice(listed.length);
  return listed.split('、').map((subject) => ({ ...around, before: subject + tail, clause: '', previous: '', sentence: '' }));
}

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

function kindOf(force: Force, isAim: boolean, around: WordsAround): DraftRow['kind'] {
  if (force.kind) {
    const why = guess(force.kind, true, `文中有“${force.words}”`, `the text has “${force.words}”`);
    return { code: force.kind, guess: why };
  }
  const isThere = /(?:抓好|服务|依托)[^，。；]*等$/u.test(around.sentence) && /发展|建设/u.test(around.after);
  const done = isThere || /截至|截止|目前|已|上年末|去年/u.test(around.sentence);
  if (isAim && !done) {
    const why = guess('target', false, '标题或小标题说的是目标', 'the title or a heading is of aims');
    return { code: 'target', guess: why };
  }
  return { code: 'actual', guess: guess('actual', !isAim, '没有目标或规定的字样', 'no word of an aim or a rule') };
}

function modeOf(kind: Kind, { aim, words }: Force): DraftRow['mode'] {
  if (kind !== 'target') return { code: null, guess: guess('', true, '', '') };
  if (!aim) return { code: 'plain', guess: guess('plain', true, '没有语气词', 'no word of force') };
  return { code: aim, guess: guess(aim, true, `文中有“${words}”`, `the text has “${words}”`) };
}

/** The hedge that the figure prints; 最高 hedges each sum of a list (最高给予500万元、300万元). */
function qualifierOf(figure: FoundFigure, around: WordsAround): DraftRow['qualifier'] {
  const code = parseQuantity(figure.printed)?.qualifier ?? 'eq';
  const ceiling = /最高|最多|上限/u.exec(around.clause);
  if (code === 'eq' && ceiling && figure.printed !== ceiling[0])
    return { code: 'lte', guess: guess('lte', false, `“${ceiling[0]}”管到这个数`, `“${ceiling[0]}” governs it too`) };
  return { code, guess: guess(code, true, `印作“${figure.printed}”`, `printed “${figure.printed}”`) };
}
