import type { Period } from './period.ts';
import type {
  Basis,
  Bilingual,
  Difference,
  Grade,
  Kind,
  Level,
  Mode,
  Origin,
  Qualifier,
  Tier,
  Topic,
} from './vocabulary.ts';
import type { Withdrawal } from './withdrawals.ts';

/** A place. `gb2260` is its code in GB/T 2260, `null` where the place is masked. */
export interface Region {
  readonly id: string;
  readonly name: Bilingual;
  readonly type: Bilingual;
  readonly level: Level;
  readonly parent: string | null;
  readonly gb2260: string | null;
  readonly note: Bilingual;
}

/** A unit of measure. `decimals` is how many digits after the point it is printed with at most. */
export interface Unit {
  readonly id: string;
  readonly zh: string;
  readonly zhClassifier: string;
  readonly enOne: string;
  readonly enOther: string;
  readonly currency: string | null;
  readonly decimals: number;
}

/**
 * A moment from which figures are not what they were before: other rules, boundaries, methods. Of one indicator, of one
 * place, or of both; `at` in decimal years.
 */
export interface SeriesBreak {
  readonly id: string;
  readonly indicator: string | null;
  readonly region: string | null;
  readonly at: number;
  readonly iso: string;
  readonly reason: Bilingual;
  readonly source: string;
  readonly note: Bilingual;
}

/** What is measured, whatever its variant. */
export interface Indicator {
  readonly id: string;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly unit: Unit;
  readonly topic: Topic;
  readonly decimals: number;
  readonly definition: Bilingual;
  readonly definitionSource: string;
  /** Moments over which its figures are not of one series, in all places or in some. */
  readonly breaks: readonly SeriesBreak[];
}

/** What exactly is counted: one variant of an indicator. */
export interface Definition {
  readonly id: string;
  readonly indicator: string;
  readonly basis: Basis;
  readonly tier: Tier | null;
  readonly tierAndAbove: boolean;
  readonly class: string;
  readonly partOf: string | null;
  /** A register that lapses and refills within the year. */
  readonly annualRegister: boolean;
  readonly scope: Bilingual;
  /** The unit of this variant: a growth of money is a percentage. */
  readonly unit: Unit;
}

/** A document. `stored`: its text is in data/raw and its figures are anchored; `cited`: only figures are here. */
export interface Source {
  readonly id: string;
  readonly kind: 'stored' | 'cited';
  readonly region: string;
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  readonly authors: string;
  readonly carrier: Bilingual;
  readonly docType: string;
  readonly published: Period | null;
  readonly publishedInferred: boolean;
  readonly covers: string;
  readonly url: string | null;
  readonly accessed: string;
  readonly sha256: string | null;
  readonly language: string;
  readonly display: 'full' | 'excerpts' | null;
  readonly permission: string;
  readonly grade: Grade;
  readonly note: Bilingual;
}

/** The clause that states a figure, as printed, cut at the figure. */
export interface Quote {
  readonly section: string;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
  readonly english: string;
  /** Where the clause was withdrawn, and only the figure stands among filler. */
  readonly withdrawn?: Withdrawal;
}

/** One figure as one document states it (or as we worked it out), with all that is known of it. */
export interface Observation {
  readonly id: string;
  readonly origin: Origin;
  /** `null` only where `origin` is `derived`. */
  readonly source: Source | null;
  readonly region: Region;
  readonly regionInferred: boolean;
  /** A body within the place to which the figure belongs; '' where it is the place's own. */
  readonly entity: string;
  /** Its name in both languages; '' where the figure is the place's own. */
  readonly entityName: Bilingual;
  readonly indicator: Indicator;
  readonly definition: Definition;
  readonly definitionInferred: boolean;
  /** `null`: the text gives no time, and none is inferred. */
  readonly period: Period | null;
  readonly periodPrinted: string;
  readonly periodInferred: boolean;
  readonly printed: string;
  /** In the base unit (CNY, enterprises, percent …); `null` where only bounds are known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly kind: Kind;
  readonly mode: Mode | null;
  readonly mentionOf: string | null;
  readonly differs: Difference;
  /** `null` where we hold no text: cited and derived figures. */
  readonly quote: Quote | null;
  /** The expression a derived figure is computed by, and the ids it stands on. */
  readonly expression: string;
  readonly operands: readonly string[];
  readonly note: Bilingual;
  readonly where: { readonly file: string; readonly line: number };
}
