/** An upright rectangle, in pixels from the chart's upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer than `space` pixels; boxes that only touch do not. */
export function overlaps(a: Box, b: Box, space = 0): boolean {
  return (
    a.x < b.x + b.width + space &&
    b.x < a.x + a.width + space &&
    a.y < b.y + b.height + space &&
    b.y < a.y + a.height + space
  );
}

/** Whether `inner` lies wholly in `outer`, by a tolerance of `slack` pixels. */
export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}
