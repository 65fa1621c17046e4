/** From which width of a frame on it is so high; pixels. */
export interface FrameStep {
  readonly from: number;
  readonly height: number;
}

/**
 * The HTML by which another page shows a chart in a frame that is as high as the chart at any width, without a script:
 * the height steps with the width of what holds it, and is the greatest of all where a page takes styles away.
 */
export function embedCode(address: string, title: string, steps: readonly FrameStep[]): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const most = Math.max(...steps.map(({ height }) => height));
  const frame = `<iframe src="${address}" title="${named}" width="100%" height="${most}" style="border:0;height:${sayHeight(steps)}" loading="lazy"></iframe>`;
  return `<div style="container-type:inline-size;width:100%">${frame}</div>`;
}

/** Half a pixel times this is about as much as any step is high. */
const STEEP = 1999;

/** Steps as a CSS length in units of the container. */
function sayHeight(steps: readonly FrameStep[]): string {
  const [first = { from: 0, height: 0 }, ...others] = steps;
  const changes = others.flatMap(({ from, height }, at) => {
    const by = height - (at === 0 ? first : (others[at - 1] ?? first)).height;
    if (by === 0) return [];
    return [` ${by > 0 ? '+' : '-'} clamp(0px,(100cqi - ${from - 0.5}px)*${STEEP},${Math.abs(by)}px)`];
  });
  return changes.length > 0 ? `calc(${first.height}px${changes.join('')})` : `${first.height}px`;
}
