const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Excel counts days from 1900, with a 29 February that year did not have; 25569 is 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
/** Serial numbers of 1955 to 2064: what else has five digits is no date of ours. */
const SERIAL = /^[2-5]\d{4}$/u;
const CENTURY = 100;
const PIVOT = 50;

/**
 * What a period probably was before a spreadsheet rewrote it: `Apr-21` and `2021年4月` 2021-04, `2021/4/28` 2021-04-28,
 * 44287 2021-04-01 (which a month typed into Excel becomes, so 2021-04). `null` where it can only be guessed.
 */
export function findRewritten(cell: string): string | null {
  const named = /^([A-Za-z]{3})[a-z]*[- ](\d{2}|\d{4})$/u.exec(cell);
  const numbered = /^(\d{4})[/年.-](\d{1,2})(?:[/月.-](\d{1,2})?日?)?(?: 0?0:00(?::00)?)?$/u.exec(cell);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1;
    return month > 0 ? join(fullYear(named[2] ?? ''), month) : null;
  }
  if (numbered) return join(numbered[1] ?? '', Number(numbered[2]), Number(numbered[3] ?? 0));
  if (SERIAL.test(cell)) {
    const day = new Date((Number(cell) - EPOCH) * DAY).toISOString().slice(0, '2021-04-28'.length);
    return day.endsWith('-01') ? day.slice(0, '2021-04'.length) : day;
  }
  return null;
}

function fullYear(year: string): string {
  if (year.length === '2021'.length) return year;
  return String(Number(year) + (Number(year) < PIVOT ? 20 : 19) * CENTURY);
}

function join(year: string, month: number, day = 0): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return day > 0 ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}
