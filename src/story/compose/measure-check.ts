import { formatYears } from '../../i18n/period.ts';
import { textFor } from '../../i18n/text.ts';
import type { Check } from '../../model/judge-check.ts';
import type { Lang } from '../../model/vocabulary.ts';

/** The line under an equation's title: what its figures are, the operation, the years. Units stand by the figures. */
export function measureCheck({ kind, operands, claim }: Check, lang: Lang): string {
  const figures = [...operands, claim];
  const indicators = [...new Map(figures.map(({ indicator }) => [indicator.id, indicator])).values()];
  const names = indicators.map(({ short, name }) => (lang === 'en' ? `${short.en} ${short.zh}` : name.zh));
  const periods = figures.flatMap(({ period }) => period ?? []);
  const years =
    periods.length === 0
      ? textFor(lang).undated
      : formatYears(
          Math.floor(Math.min(...periods.map(({ start }) => start))),
          Math.ceil(Math.max(...periods.map(({ end }) => end))) - 1,
          lang,
        );
  const [list, comma] = lang === 'zh' ? ['、', '，'] : [', ', ', '];
  return [names.join(list), textFor(lang).checkKind[kind], years].join(comma);
}
