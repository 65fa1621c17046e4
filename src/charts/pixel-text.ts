const TENTHS = 10;
/** Beyond this to either side no chart has its marks; what is remembered has an end. */
const MOST = 40_000;
const WRITTEN: string[] = [];
const NEGATIVE: string[] = [];

/** A position to a tenth of a pixel as text. The tenths of charts are few, and to write a number anew is slow. */
export function pixelText(pixels: number): string {
  const tenth = Math.round(pixels * TENTHS);
  if (tenth >= 0 && tenth < MOST) return (WRITTEN[tenth] ??= String(tenth / TENTHS));
  return tenth < 0 && tenth > -MOST ? (NEGATIVE[-tenth] ??= String(tenth / TENTHS)) : String(pixels);
}

/** A point as a path names it: `12.5,40`. */
export function pointText({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${pixelText(x)},${pixelText(y)}`;
}
