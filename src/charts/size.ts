/** The room a chart has. `height` is the least wanted; where it is absent the chart chooses its own. */
export interface Size {
  readonly width: number;
  readonly height?: number;
  readonly kind: 'narrow' | 'wide';
}

/** Sizes of text in pixels. They stand in the chart, as its geometry is measured with them. */
export interface TypeSizes {
  readonly name: number;
  readonly value: number;
  readonly note: number;
  readonly tick: number;
}

const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 100;
const TYPE: Record<Size['kind'], TypeSizes> = {
  narrow: { name: 13, value: 12, note: 11, tick: 12 },
  wide: { name: 14, value: 13, note: 12, tick: 12 },
};

/** The sizes of text of a chart. Throws where there is no room for a chart: under 160 by 100 pixels. */
export function typeSizes(size: Size): TypeSizes {
  const { width, height } = size;
  const roomy = Number.isFinite(width) && width >= LEAST_WIDTH;
  const high = height === undefined || (Number.isFinite(height) && height >= LEAST_HEIGHT);
  if (!roomy || !high) throw new Error(`invalid size: ${width}×${height ?? 'auto'}`);
  return TYPE[size.kind];
}
