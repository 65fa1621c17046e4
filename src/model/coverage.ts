import { compare, REASONS, type Answer, type Reason } from './comparability.ts';
import type { Model } from './load.ts';
import type { Observation, Region } from './observation.ts';
import type { AbsenceReason, Bilingual } from './vocabulary.ts';

/** Why a cell is empty: by absences.csv, or worked out from the documents we hold for the place. */
export interface Absence {
  readonly reason: AbsenceReason;
  readonly note: Bilingual;
}

/** What is known of one indicator in one place: figures in order of time, or why there is none. */
export interface CoverageCell {
  readonly region: Region;
  readonly observations: readonly Observation[];
  readonly absence: Absence | null;
}

/** A row of the coverage matrix: an indicator, its cells in the order of the places, and what can be compared. */
export interface CoverageRow {
  readonly indicator: string;
  readonly cells: readonly CoverageCell[];
  readonly time: Comparison;
  readonly rank: Comparison;
}

/** The best that any two places' figures allow for a use, and the reasons of the worst pair that still allows it. */
export interface Comparison {
  readonly answer: Answer | 'single';
  readonly reasons: readonly Reason[];
}

/**
 * The figures that stand for a place: each statement once, and only the place's own (no body within it). A ceiling that
 * we worked out is a supposition and stands for nothing.
 */
export function ownFigures(observations: readonly Observation[]): readonly Observation[] {
  return observations.filter(
    (each) =>
      each.mentionOf === null &&
      each.entity === '' &&
      !(each.origin === 'derived' && each.definition.basis === 'ceiling'),
  );
}

/** The coverage of indicators in places, computed from the observations and absences.csv. */
export function coverage(
  model: Model,
  regionIds: readonly string[],
  indicatorIds: readonly string[],
): readonly CoverageRow[] {
  const own = ownFigures(model.observations);
  const regions = regionIds.flatMap((id) => model.regions.get(id) ?? []);
  return indicatorIds.map((indicator) => {
    const cells = regions.map((region): CoverageCell => {
      const observations = own
        .filter((each) => each.indicator.id === indicator && each.region.id === region.id)
        .toSorted((a, b) => (a.period?.end ?? Infinity) - (b.period?.end ?? Infinity));
      return {
        region,
        observations,
        absence: observations.length > 0 ? null : absenceOf(model, region.id, indicator),
      };
    });
    return {
      indicator,
      cells,
      time: bestComparison(model, cells, 'time'),
      rank: bestComparison(model, cells, 'rank'),
    };
  });
}

const NO_NOTE: Bilingual = { zh: '', en: '' };

function absenceOf(model: Model, region: string, indicator: string): Absence {
  const row = model.absences.find((each) => each.region === region && each.indicator === indicator);
  if (row) return { reason: row.reason, note: { zh: row.note_zh, en: row.note_en } };
  const texts = [...model.articles.entries()].filter(([id]) => model.sources.get(id)?.region === region);
  const isCut = texts.some(([, { article }]) =>
    article.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'gap')),
  );
  return { reason: isCut ? 'cut-from-text' : 'not-mentioned', note: NO_NOTE };
}

function bestComparison(model: Model, cells: readonly CoverageCell[], use: 'time' | 'rank'): Comparison {
  const worth: Readonly<Record<Answer, number>> = { yes: 2, care: 1, no: 0 };
  let best: Comparison | null = null;
  for (const [at, cell] of cells.entries()) {
    for (const other of cells.slice(at + 1)) {
      for (const a of cell.observations) {
        for (const b of other.observations) {
          const verdict = compare(a, b, use, model.regions);
          const gain = best === null ? 1 : worth[verdict.answer] - worth[best.answer as Answer];
          if (best === null || gain > 0) best = verdict;
          else if (gain === 0)
            best = { answer: verdict.answer, reasons: weigh(best.reasons, verdict.reasons) };
        }
      }
    }
  }
  return best ?? { answer: 'single', reasons: [] };
}

/** The reasons that hold for both: what stands between any two of the figures, whichever are taken. */
function weigh(a: readonly Reason[], b: readonly Reason[]): readonly Reason[] {
  const both = a.filter(({ code }) => b.some((each) => each.code === code));
  if (both.length > 0) return both;
  return [...a].sort((x, y) => REASONS.indexOf(x.code) - REASONS.indexOf(y.code)).slice(0, 1);
}
