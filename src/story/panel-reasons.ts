import { compare, REASONS, type Reason } from '../model/comparability.ts';
import type { Observation, Region } from '../model/observation.ts';
import { ChartRefusal } from './composed.ts';

/**
 * What parts each panel from the next: the worst reason between any two of their figures on one time axis. Refuses
 * panels whose figures could all stand on one axis, and neighbours that could.
 */
export function panelReasons(
  panels: readonly (readonly Observation[])[],
  regions: ReadonlyMap<string, Region>,
): readonly Reason[] {
  const between = (a: readonly Observation[], b: readonly Observation[]): Reason | undefined =>
    a
      .flatMap((one) => b.flatMap((other) => compare(one, other, 'time', regions).reasons))
      .toSorted((x, y) => rank(x) - rank(y))[0];
  const pairs = panels.flatMap((panel, at) => panels.slice(at + 1).map((next) => between(panel, next)));
  if (pairs.every((reason) => reason === undefined)) throw needless();
  return panels.slice(1).map((panel, at) => {
    const reason = between(panels[at] ?? [], panel);
    if (!reason) throw mergeable(at + 1);
    return reason;
  });
}

function rank({ code, answer }: Reason): number {
  return (answer === 'no' ? 0 : REASONS.length) + REASONS.indexOf(code);
}

function needless(): ChartRefusal {
  return new ChartRefusal(
    {
      zh: '各图的数字可以放在同一时间轴上，不必分开',
      en: 'the figures of all panels may stand on one time axis',
    },
    { zh: '请用 <LineChart>', en: 'Use <LineChart>' },
  );
}

function mergeable(panel: number): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `第${panel}图与第${panel + 1}图的数字可以放在同一时间轴上`,
      en: `the figures of panels ${panel} and ${panel + 1} may stand on one time axis`,
    },
    { zh: '请把两图并为一图', en: 'Make one panel of the two' },
  );
}
