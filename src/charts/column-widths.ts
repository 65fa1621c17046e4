/** What a column would like to have and what it must have, in pixels. */
export interface ColumnNeed {
  readonly natural: number;
  readonly least: number;
}

/**
 * The widths of columns that share `room`: what each would like where that fits, else each what it must have and of the
 * rest in proportion to what it lacks; where not even that fits, in proportion to what each must have.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const sum = (of: keyof ColumnNeed): number => needs.reduce((total, need) => total + need[of], 0);
  const [natural, least] = [sum('natural'), sum('least')];
  if (natural <= room) return needs.map((need) => need.natural);
  if (least >= room) return needs.map((need) => (need.least * room) / least);
  const part = (room - least) / (natural - least);
  return needs.map((need) => need.least + (need.natural - need.least) * part);
}
