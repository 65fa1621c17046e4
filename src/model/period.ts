/**
 * A period of ISO 8601-2 as the tables write it: `2021`, `2021-04`, `2021-04-28`, a span `2018/2021`,
 * a date within `[2022-12..2023-04]`.
 * `start` and `end` are decimal years (2021.0 is 1 January, `end` is exclusive): where on a time axis it lies.
 */
export interface Period {
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year' | 'span' | 'within';
  readonly start: number;
  readonly end: number;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const MONTHS = 12;

/** Reads a period; `null` where the text is none (an empty cell is the caller's to tell apart). */
export function parsePeriod(iso: string): Period | null {
  const within = /^\[([\d-]+)\.\.([\d-]+)\]$/u.exec(iso);
  const span = /^([\d-]+)\/([\d-]+)$/u.exec(iso);
  const ends = within ?? span;
  if (ends) {
    const from = parseDate(ends[1] ?? '');
    const to = parseDate(ends[2] ?? '');
    if (!from || !to || to.end <= from.start) return null;
    return { iso, precision: within ? 'within' : 'span', start: from.start, end: to.end };
  }
  return parseDate(iso);
}

function parseDate(iso: string): Period | null {
  const parts = DATE.exec(iso);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return { iso, precision: 'year', start: year, end: year + 1 };
  const month = Number(parts[2]);
  if (month < 1 || month > MONTHS) return null;
  if (parts[3] === undefined) {
    return { iso, precision: 'month', start: year + (month - 1) / MONTHS, end: year + month / MONTHS };
  }
  const day = Number(parts[3]);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > length) return null;
  const start = year + (month - 1 + (day - 1) / length) / MONTHS;
  return { iso, precision: 'day', start, end: year + (month - 1 + day / length) / MONTHS };
}

/** The middle of a period, in decimal years. */
export function midpoint(period: Period): number {
  return (period.start + period.end) / 2;
}
