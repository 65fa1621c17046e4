import { acrossKey } from './across-key.ts';
import type { AcrossMark } from './across-mark.ts';
import type { Equation, EquationOptions } from './equation.ts';
import { equationLanes, type EquationLanes } from './equation-lanes.ts';
import { equationRows, ledgerColumns, type EquationRow } from './equation-rows.ts';
import type { KeyEntry } from './key.ts';
import { round } from './round.ts';
import { shapePath } from './shape.ts';
import { typeSizes, type Size, type TypeSizes } from './size.ts';
import { setBlock, type TextBlock, type TextRun } from './text-block.ts';

/** An equation with everything in its place: pixels to a tenth, from the upper left corner. */
export interface EquationStrip {
  readonly width: number;
  readonly height: number;
  readonly type: TypeSizes;
  readonly rows: readonly EquationRow[];
  /** The rule under the parts, as under a sum. */
  readonly rule: string;
  readonly lanes: EquationLanes;
  readonly finding: TextBlock;
  readonly key: readonly KeyEntry[];
}

const RULE_GAP = 8;
const FINDING_GAP = 14;

/**
 * Writes a check as a sum in a ledger: the parts, a rule, what they give and what is claimed, both on one small axis,
 * and the finding in words. Throws where there are no parts.
 */
export function equationStrip(equation: Equation, size: Size, options: EquationOptions): EquationStrip {
  if (equation.parts.length === 0)
    throw new Error('missing observations: equationStrip needs at least one part');
  const type = typeSizes(size);
  const columns = ledgerColumns(equation, size, type);
  const rows = equationRows(equation.parts, columns, type);
  const last = rows.at(-1)?.bottom ?? 0;
  const ruleY = round(last + RULE_GAP);
  const lanes = equationLanes(equation, columns, ruleY + RULE_GAP, size, type, options);
  const runs: readonly TextRun[] = [
    { role: 'heading', text: equation.finding, size: type.name },
    { role: 'reason', text: equation.premise, size: type.note },
  ];
  const spot = {
    x: 0,
    top: lanes.bottom + FINDING_GAP,
    width: size.width,
    anchor: 'start',
    tone: '',
  } as const;
  const finding = setBlock(runs, spot);
  return {
    ...{
      width: size.width,
      height: Math.ceil(finding.box.y + finding.box.height + 2),
      type,
      rows,
      lanes,
      finding,
    },
    rule: `M${columns.mark - 8},${ruleY}H${columns.ruleEnd}`,
    key: keyOf([...rows.map(({ mark }) => mark), lanes.claim], lanes),
  };
}

function keyOf(marks: readonly AcrossMark[], { ring }: EquationLanes): readonly KeyEntry[] {
  const key = acrossKey(marks);
  if (ring === null || key.some(({ meaning }) => meaning === 'derived')) return key;
  const derived: KeyEntry = {
    shape: 'ring',
    meaning: 'derived',
    path: shapePath('ring', 10, 8),
    filled: false,
  };
  const at = key.findIndex(({ meaning }) => meaning !== 'stated' && meaning !== 'cited');
  return key.toSpliced(at < 0 ? key.length : at, 0, derived);
}
