import type { Model } from '../../model/load.ts';
import type { Observation } from '../../model/observation.ts';
import { lookUp } from '../../model/select.ts';
import { ChartRefusal } from '../composed.ts';

/**
 * The figure that an attribute names by its id; `null` where the attribute is absent. Throws for an unknown id, with
 * the nearest; refuses where one that is needed is absent, and where the figure has neither value nor bounds.
 */
export function nameFigure(
  attribute: string,
  attributes: Readonly<Record<string, string>>,
  model: Model,
  isNeeded: true,
): Observation;
export function nameFigure(
  attribute: string,
  attributes: Readonly<Record<string, string>>,
  model: Model,
  isNeeded?: false,
): Observation | null;
export function nameFigure(
  attribute: string,
  attributes: Readonly<Record<string, string>>,
  model: Model,
  isNeeded = false,
): Observation | null {
  const id = (attributes[attribute] ?? '').trim();
  if (id === '') {
    if (!isNeeded) return null;
    throw new ChartRefusal(
      { zh: `缺少 ${attribute}`, en: `missing ${attribute}` },
      { zh: `请写 ${attribute}="观测 id"`, en: `Write ${attribute}="observation-id"` },
    );
  }
  const observation = lookUp(id, model.byId);
  const { value, low, high } = observation;
  if (value !== null || low !== null || high !== null) return observation;
  throw new ChartRefusal(
    { zh: `${id} 没有数值，也没有上下限`, en: `${id} has neither a value nor bounds` },
    { zh: '请换一个数字', en: 'Name another figure' },
  );
}
