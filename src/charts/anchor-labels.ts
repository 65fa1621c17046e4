import type { Figure } from './figure.ts';
import { COLUMN_GAP, LABEL_GAP } from './frame.ts';
import type { AnchoredText } from './label-spot.ts';
import type { LabelText } from './label-text.ts';
import type { Layout } from './layout.ts';
import type { Stand } from './place-marks.ts';
import type { Plan } from './plan.ts';
import type { Said } from './reading.ts';
import { REACH } from './shape.ts';

/** How far from the middle of its mark a label stands. */
type Reach = { -readonly [Side in keyof AnchoredText['reach']]: number };

const CLOSE_GAP = 4;
const RULE_GAP = 6;

/** Ties each label to its mark or its break's rule: names first, then reasons, then deadlines. */
export function anchorLabels(plan: Plan, layout: Layout): AnchoredText[] {
  const { stands, breaks } = layout;
  const columnAt = findColumn(plan, layout);
  const tie = (texts: ReadonlyMap<Figure, LabelText>, said: ReadonlyMap<Figure, Said>): AnchoredText[] =>
    [...texts].flatMap(([figure, text]) => {
      const mark = stands[said.get(figure)?.position ?? -1];
      if (mark === undefined) return [];
      const inColumn = plan.column.has(figure) && texts === plan.names;
      const reach = reachOf(mark);
      if (inColumn) reach.right = columnAt - mark.x;
      return [anchor(text, mark.x, mark.y, inColumn, reach)];
    });
  const reasons = breaks.flatMap(({ id, x1, y1 }) => {
    const text = plan.reasons.find((reason) => reason.id === id);
    const reach = { left: RULE_GAP, right: RULE_GAP, up: 0, down: 0 };
    return text ? [anchor(text, x1, y1, false, reach)] : [];
  });
  return [...tie(plan.names, plan.bearers), ...reasons, ...tie(plan.deadlines, plan.due)];
}

/** Written out: what is tried a hundred times should be of one make, which a spread object is only by chance. */
function anchor(text: LabelText, x: number, y: number, inColumn: boolean, reach: Reach): AnchoredText {
  const { kind, id, toneClass, lines, width, height } = text;
  return { kind, id, toneClass, lines, width, height, x, y, inColumn, reach };
}

/** Where the column of names begins: to the right of all marks whose names stand in it, pixels. */
function findColumn({ column, bearers }: Plan, { stands }: Layout): number {
  let edge = -Infinity;
  for (const figure of column) {
    const mark = stands[bearers.get(figure)?.position ?? -1];
    if (mark) edge = Math.max(edge, mark.bar?.x2 ?? mark.x);
  }
  return edge + COLUMN_GAP;
}

function reachOf({ x, y, shape, whisker, bar }: Stand): Reach {
  const [across, upright] = REACH[shape];
  const ends = whisker ? [whisker.y1, whisker.y2] : [y];
  const beside = Math.max(LABEL_GAP, across + CLOSE_GAP);
  return {
    left: bar ? Math.max(beside, x - bar.x1 + CLOSE_GAP) : beside,
    right: bar ? Math.max(beside, bar.x2 - x + CLOSE_GAP) : beside,
    up: Math.max(upright, y - Math.min(...ends)) + CLOSE_GAP,
    down: Math.max(upright, Math.max(...ends) - y) + CLOSE_GAP,
  };
}
