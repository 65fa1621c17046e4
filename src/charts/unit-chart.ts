import type { Observation } from '../model/observation.ts';
import type { KeyEntry } from './key.ts';
import { round } from './round.ts';
import { typeSizes, type Size } from './size.ts';
import { measureBlock, setBlock, type TextBlock, type TextRun } from './text-block.ts';
import { cellsOf, chooseGrid, gridSize, unitCounts, type Grid } from './unit-grid.ts';
import { unitKey } from './unit-key.ts';
import { unitMark, type UnitMark } from './unit-mark.ts';

/** A count, and those of its parts that are drawn within it, with what stands over it. */
export interface UnitBlock {
  readonly whole: Observation;
  readonly parts: readonly Observation[];
  readonly words: {
    readonly value: string;
    readonly about: string;
    readonly parts: readonly string[];
  };
}

/** A unit chart with everything in its place: pixels to a tenth, from the upper left corner. */
export interface UnitChart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly UnitMark[];
  readonly labels: readonly TextBlock[];
  readonly key: readonly KeyEntry[];
}

const LABEL_GAP = 8;
const ROW_GAP = 20;
const BESIDE = 28;
const MOST_BESIDE = 100;

/**
 * Draws counts as one mark each, in rows of ten and squares of a hundred; the parts of a whole fill its first units.
 * Blocks flow from left to right. Throws where a count is no whole number of zero or more.
 */
export function unitChart(blocks: readonly UnitBlock[], size: Size): UnitChart {
  if (blocks.length === 0) throw new Error('missing observations: unitChart needs at least one');
  const grid = chooseGrid(
    blocks.map(({ whole }) => unitCounts(whole).cells),
    size.kind,
  );
  const sized = blocks.map((block) => ({ block, ...gridSize(unitCounts(block.whole).cells, grid) }));
  const marks: UnitMark[] = [];
  const labels: TextBlock[] = [];
  const [only] = sized;
  if (
    only &&
    sized.length === 1 &&
    size.kind === 'wide' &&
    unitCounts(only.block.whole).cells <= MOST_BESIDE
  ) {
    const x = only.width + BESIDE;
    marks.push(...markBlock(only.block, 0, 0, grid));
    labels.push(labelOf(only.block, x, 0, size.width - x, size));
    const height = Math.max(only.height, labels[0]?.box.height ?? 0);
    return { width: size.width, height: Math.ceil(height), marks, labels, key: unitKey(marks) };
  }
  let top = 0;
  for (const row of flow(sized, size.width, grid)) {
    const heights = row.map(({ block, room }) => measureBlock(runsOf(block, size), room).height);
    const unitsTop = top + Math.max(...heights) + LABEL_GAP;
    for (const { block, x, room } of row) {
      labels.push(labelOf(block, x, top, room, size));
      marks.push(...markBlock(block, x, unitsTop, grid));
    }
    top = unitsTop + Math.max(...row.map(({ height }) => height)) + ROW_GAP;
  }
  return { width: size.width, height: Math.ceil(top - ROW_GAP), marks, labels, key: unitKey(marks) };
}

interface Sized {
  readonly block: UnitBlock;
  readonly width: number;
  readonly height: number;
}

interface Flowed extends Sized {
  readonly x: number;
  /** How wide its label may be. */
  readonly room: number;
}

/** Sets blocks in rows, as many in each as have room. A block alone in the chart may be labelled as wide as that. */
function flow(blocks: readonly Sized[], width: number, { gap }: Grid): readonly (readonly Flowed[])[] {
  const rows: Flowed[][] = [];
  let x = 0;
  for (const block of blocks) {
    if (rows.length === 0 || x + block.width > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ ...block, x, room: blocks.length === 1 ? width : Math.min(block.width, width) });
    x = round(x + block.width + gap);
  }
  return rows;
}

function markBlock({ whole, parts }: UnitBlock, x: number, top: number, grid: Grid): readonly UnitMark[] {
  const cells = cellsOf(Math.max(1, unitCounts(whole).cells), x, top, grid);
  let taken = 0;
  const inner = parts.map((part) => {
    const from = Math.min(taken, cells.length - 1);
    taken += unitCounts(part).cells;
    return unitMark(part, cells.slice(from, Math.max(taken, from + 1)), grid, 'part');
  });
  return [unitMark(whole, cells, grid, parts.length > 0 ? 'whole' : 'alone'), ...inner];
}

function runsOf({ words }: UnitBlock, size: Size): readonly TextRun[] {
  const type = typeSizes(size);
  return [
    { role: 'name', text: words.value, size: type.name },
    { role: 'note', text: words.about, size: type.note },
    ...words.parts.map((text): TextRun => ({ role: 'value', text, size: type.note })),
  ];
}

function labelOf(block: UnitBlock, x: number, top: number, width: number, size: Size): TextBlock {
  const tone = `place-${block.whole.region.id}`;
  return setBlock(runsOf(block, size), { x, top, width, anchor: 'start', tone });
}
