import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { publishArticle, type PublishedArticle } from './article-text.ts';
import type { Row } from './row.ts';
import { codeSeries } from './series-codes.ts';

/** What of the model as a whole goes into the row of one figure. */
export interface FigureNotes {
  /** Published texts by source. */
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** Code of the series by figure. */
  readonly series: ReadonlyMap<string, string>;
}

/** The same of one model, with what was made of it. */
export interface ModelNotes extends FigureNotes {
  /** The rows made so far: a figure stands in several tables, and is held once. */
  readonly rows: Map<Observation, Row>;
}

const MADE = new WeakMap<Model, ModelNotes>();

/** The published texts and the series of a model, made once. */
export function noteFigures(model: Model): ModelNotes {
  const made = MADE.get(model) ?? {
    articles: new Map(
      [...model.articles].map(([id, stored]) => {
        const { display = null } = model.sources.get(id) ?? {};
        return [id, publishArticle(stored, model.anchors, display)];
      }),
    ),
    series: codeSeries(model.observations, model.regions),
    rows: new Map(),
  };
  MADE.set(model, made);
  return made;
}
