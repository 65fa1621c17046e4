/** The HTML by which another page shows a chart in a frame; `height` in pixels. */
export function embedCode(address: string, title: string, height: number): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${address}" title="${named}" width="100%" height="${height}" loading="lazy"></iframe>`;
}
