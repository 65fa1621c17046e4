import type { ReasonCode } from '../model/comparability.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import { lookUp, splitList } from '../model/select.ts';
import { ChartRefusal } from './composed.ts';
import { enforceComparable } from './enforce.ts';
import { refuseTwice } from './refuse-twice.ts';
import { unitOf } from './measure-line.ts';

const PLACES = ['first', 'second', 'third'] as const;

/** The figures of each panel, by the attributes `first`, `second` and `third`. Refuses fewer than two, and a gap between. */
export function readPanels(
  model: Model,
  attributes: Readonly<Record<string, string>>,
): readonly (readonly Observation[])[] {
  const lists = PLACES.map((name) => splitList(attributes[name]));
  refuseTwice(lists.flat());
  const filled = lists.filter((ids) => ids.length > 0);
  const skipped = lists.slice(0, filled.length).some((ids) => ids.length === 0);
  if (filled.length < 2 || skipped) throw tooFew();
  return filled.map((ids) => ids.map((id) => lookUp(id, model.byId)));
}

/** Holds the figures of one panel against each other; the reasons for care come back. */
export function enforcePanel(
  figures: readonly Observation[],
  at: number,
  model: Model,
): readonly ReasonCode[] {
  unitOf(figures);
  try {
    return enforceComparable(figures, 'time', model.regions);
  } catch (error) {
    if (!(error instanceof ChartRefusal)) throw error;
    throw new ChartRefusal(error.what, {
      zh: `请把它们分到两个图里，现在都在第${at + 1}图`,
      en: `Put them into two panels; both are in panel ${at + 1}`,
    });
  }
}

function tooFew(): ChartRefusal {
  return new ChartRefusal(
    { zh: '至少要有 first 和 second 两组数字', en: 'Panels needs figures in first and in second' },
    { zh: '只有一组时请用 <LineChart>', en: 'For one group use <LineChart>' },
  );
}
