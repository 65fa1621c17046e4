/** A place where a site left out part of a text, and what it says of its size. */
export interface GapNotice {
  readonly start: number;
  readonly end: number;
  readonly chars: number | null;
  /** `true` where the size is worked out from what the site says of the whole. */
  readonly worked: boolean;
}

const OMITTED = String.raw`[^（）()\n]{0,60}省略(?<omitted>\d{1,6})字[^（）()\n]{0,40}[）)]…{0,4}`;
const UNFINISHED = String.raw`未完[,，]全文共(?<whole>\d{1,7})字[,，]当前仅显示(?<shown>\d{1,7})字[^\n]*`;
const NOTICE = new RegExp(`…{0,4}[（(](?:${UNFINISHED}|${OMITTED})`, 'gu');

/** Finds the notices by which a site says that text is missing, in their order; no two overlap. */
export function findGaps(text: string): readonly GapNotice[] {
  const notices = [...text.matchAll(NOTICE)];
  const omitted = notices.reduce((sum, found) => sum + Number(found.groups?.['omitted'] ?? 0), 0);
  return notices.map((found) => {
    const { omitted: here, whole, shown } = found.groups ?? {};
    const place = { start: found.index, end: found.index + found[0].length };
    if (here !== undefined) return { ...place, chars: Number(here), worked: false };
    const chars = Number(whole) - Number(shown) - omitted;
    return { ...place, chars: chars > 0 ? chars : null, worked: true };
  });
}
