import type { Span } from '../../text/account.ts';
import { sectionText, type Section } from '../../text/article.ts';
import { clauseAt, sentenceAt } from '../../text/clause.ts';
import { findTimeWords, type TimeWord } from '../../text/time-words.ts';
import { guess } from './guess.ts';
import { guessTimed, periodOf, yearOfWriting, type ArticleTime, type PeriodGuess } from './period.ts';

/** What else is known of a figure whose period is asked for. */
export interface Asked extends Span {
  readonly kind: 'actual' | 'expected' | 'target' | 'rule';
  /** Whether it is a growth or change, which may lie between two dates. */
  readonly grows: boolean;
}

const NOWHERE: PeriodGuess = {
  period: guess('', false, '文中没有时间词', 'the text has no word of time for it'),
  printed: '',
  inferred: false,
};

/** The words of time of an article's sections, and what they say of a figure in one of them. */
export class TimeLine {
  readonly #article: ArticleTime;
  readonly #texts = new Map<string, string>();
  readonly #times = new Map<string, readonly TimeWord[]>();
  readonly #isOfAims: boolean;

  constructor(sections: readonly Section[], article: ArticleTime, isOfAims: boolean) {
    this.#article = article;
    this.#isOfAims = isOfAims;
    for (const section of sections) {
      const text = sectionText(section);
      this.#texts.set(section.id, text);
      this.#times.set(section.id, findTimeWords(text));
    }
  }

  /** The period of a figure: from its sentence, else its paragraph, its chapter, or the article as a whole. */
  periodAt(section: string, asked: Asked): PeriodGuess {
    const text = this.#texts.get(section) ?? '';
    const times = this.#times.get(section) ?? [];
    const sentence = sentenceAt(text, asked.start);
    const near = times.filter(
      (each) => each.start >= sentence.start && each.end <= asked.start && !isOfTask(text, each),
    );
    const clause = clauseAt(text, asked.start);
    const isYearly = /同比|[比较]上年|[比较]去年/u.test(text.slice(clause.start, asked.start));
    const part = near.filter(({ start }) => !text.slice(start, asked.start).includes('；'));
    const span = asked.grows && !isYearly ? this.#between(text, part, section, asked.start) : null;
    if (span) return span;
    const own =
      near.findLast((each) => isDate(each) && (each.start >= clause.start || !isAttribute(text, each))) ??
      near.findLast(isDate) ??
      times.find((each) => isDate(each) && each.start >= asked.end && each.end <= clause.end);
    if (own && (asked.kind !== 'rule' || own.year !== null))
      return this.#timed(own, section, asked.start, null);
    if (near.some(({ kind }) => kind === 'undated') || asked.kind === 'rule') return NOWHERE;
    return this.#carried(section, text, times, sentence, asked) ?? this.#whole(asked);
  }

  /** 从2018年…到2021年…增长, or 2022年…较2021年增长: from the one to the other. */
  #between(text: string, near: readonly TimeWord[], section: string, start: number): PeriodGuess | null {
    const dates = near.filter(({ kind }) => kind === 'date' || kind === 'now');
    const base = dates.findLast((each) => each.base || /[从由自]$/u.test(text.slice(0, each.start)));
    const last = dates.findLast((each) => each !== base && !each.base);
    const from = base?.year ?? null;
    if (!base || from === null) return null;
    const chapter = this.#chapter(section)?.time.year ?? null;
    const to = last
      ? periodOf(last, this.#leaning(section, start), this.#article)
      : chapter && String(chapter);
    const year = to && (base.base ? (/^(\d{4})-12$/u.exec(to)?.[1] ?? to) : to);
    if (!year || String(from) >= year) return null;
    const words = last && last.start > base.start ? `${base.words}…${last.words}` : base.words;
    const why = guess(`${from}/${year}`, true, `从“${base.words}”起算`, `counted from “${base.words}”`);
    return { period: why, printed: words, inferred: false };
  }

  #timed(time: TimeWord, section: string, at: number, far: { zh: string; en: string } | null): PeriodGuess {
    const iso = periodOf(time, this.#leaning(section, Math.min(at, time.start)), this.#article);
    return iso === null ? NOWHERE : guessTimed(iso, time, far);
  }

  /** The last year named before an offset in its paragraph, else by the chapter. */
  #leaning(section: string, at: number): number | null {
    const text = this.#texts.get(section) ?? '';
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const named = (this.#times.get(section) ?? []).findLast(
      (each) =>
        each.start >= from && each.end <= at && !each.base && (each.year !== null || each.ago !== null),
    );
    if (named?.year) return named.year;
    const written = yearOfWriting(this.#article);
    if (named && named.ago !== null && written !== null) return written + named.ago;
    return this.#chapter(section)?.time.year ?? null;
  }

  #carried(
    section: string,
    text: string,
    times: readonly TimeWord[],
    sentence: Span,
    asked: Asked,
  ): PeriodGuess | null {
    const from = text.lastIndexOf('\n', asked.start - 1) + 1;
    const earlier = times.findLast(
      (each) => each.start >= from && each.end <= sentence.start && !each.base && each.kind !== 'frequency',
    );
    if (earlier?.kind === 'undated') return null;
    // A deadline ends with its sentence, and what is now is no deadline.
    const isOver = asked.kind === 'target' && (earlier?.kind === 'now' || earlier?.months);
    if (earlier && !isOver)
      return this.#timed(earlier, section, asked.start, { zh: '同段上文', en: 'the paragraph, further up,' });
    const chapter = this.#chapter(section);
    return (
      chapter &&
      this.#timed(chapter.time, chapter.section, 0, { zh: '本章开头', en: 'the head of the chapter' })
    );
  }

  /** The time that a chapter opens with: a year in its heading, or a stretch that begins (2024年以来). */
  #chapter(section: string): { readonly time: TimeWord; readonly section: string } | null {
    for (let id = section; id.startsWith('s'); id = id.slice(0, Math.max(0, id.lastIndexOf('-')))) {
      const text = this.#texts.get(id) ?? '';
      const heading = text.indexOf('\n');
      const time = (this.#times.get(id) ?? []).find(
        (each) =>
          each.year !== null &&
          !each.base &&
          (each.since || each.end <= heading || (heading < 0 && id !== section)),
      );
      if (time) return { time, section: id };
    }
    return null;
  }

  #whole(asked: Asked): PeriodGuess {
    const { published, titleYear } = this.#article;
    const isAim = asked.kind === 'target';
    if (titleYear !== null && isAim === this.#isOfAims) {
      const why = guess(String(titleYear), false, '依标题的年份', 'the year of the title');
      return { period: why, printed: '', inferred: true };
    }
    if (!isAim && this.#isOfAims && published) {
      const why = guess(published.iso, false, '依发表时间', 'the time of publication');
      return { period: why, printed: '', inferred: true };
    }
    return NOWHERE;
  }
}

function isDate(time: TimeWord): boolean {
  return !time.base && (time.kind === 'date' || time.kind === 'now');
}

/** 用于安排2025年度某市联合基金项目: the year of a thing, not the time of what is said. */
function isAttribute(text: string, time: TimeWord): boolean {
  return time.words.endsWith('年度') && !/^[，、]/u.test(text.slice(time.end));
}

/** 完成全年任务的113.6%: the year of the task, not of what was done. */
function isOfTask(text: string, time: TimeWord): boolean {
  return /^的?(?:目标|任务|计划)/u.test(text.slice(time.end, time.end + 3));
}
