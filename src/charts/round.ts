/** Pixels to a tenth, never −0: how every position and path of a chart is given. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}
