import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ChartFormat } from './options.ts';
import type { Sign } from './sign-path.ts';

/** From where to where something can lie; `null` is no bound. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

/** What stands in a row: the sign before it ('' for none), the figure, and what it is of. */
export interface RowWords {
  readonly sign: Sign | '';
  readonly value: string;
  readonly about: string;
}

/** Parts, the room that they leave the result, the claim, and what comes of it, in words. */
export interface Equation {
  readonly parts: readonly { readonly observation: Observation; readonly words: RowWords }[];
  /** `null` where nothing can be computed. */
  readonly result: (Span & { readonly value: number | null }) | null;
  readonly resultWords: RowWords;
  readonly claim: Observation;
  /** Where the claim can lie by its own rounding and wording. */
  readonly claimSpan: Span;
  readonly claimWords: RowWords;
  readonly finding: string;
  /** What has to be true for the check to be one; '' where there is nothing. */
  readonly premise: string;
}

/** How numbers are written on the axis: in the unit of the claim. */
export interface EquationOptions {
  readonly lang: Lang;
  readonly format: ChartFormat;
}
