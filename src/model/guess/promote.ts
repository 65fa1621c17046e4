import type { PassedNumeral, SectionNumerals } from '../../text/figures.ts';
import { QuoteMaker } from '../../text/grow-quote.ts';
import { parseQuantity } from '../../text/quantity.ts';
import type { NameIndex } from './name-index.ts';

const NOUN = /^大([\p{Script=Han}]{3,})/u;

/** “九大产业集群” reads as a slogan, but counts what the registers have a name for: such numerals become figures. */
export function promoteCounted(index: NameIndex, text: string, numerals: SectionNumerals): SectionNumerals {
  const isCounted = ({ rule, end }: PassedNumeral): boolean => {
    if (rule !== 'quoted' && rule !== 'kinds') return false;
    const noun = NOUN.exec(text.slice(end, end + 16))?.[1];
    return (
      noun !== undefined && index.names.some(({ words, definition }) => !definition && noun.startsWith(words))
    );
  };
  const counted = numerals.passed.filter(isCounted).flatMap(({ start, end }) => {
    const mark = { start, end: end + 1 };
    const printed = text.slice(mark.start, mark.end);
    return parseQuantity(printed)
      ? [{ ...mark, printed, unit: '大', known: true, quote: new QuoteMaker(text).quote(mark) }]
      : [];
  });
  if (counted.length === 0) return numerals;
  const figures = [...numerals.figures, ...counted].toSorted((a, b) => a.start - b.start);
  const passed = numerals.passed.filter(({ start }) => !counted.some((each) => each.start === start));
  return { ...numerals, figures, passed };
}
