import { formatPeriod } from '../i18n/period.ts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import { parsePeriod } from '../model/period.ts';
import type { Lang } from '../model/vocabulary.ts';
import { readFilters } from './count.ts';
import type { Attributes } from './shown.ts';
import type { CountFilter } from './tags.ts';

/** What a count counts, in words: the things, then what they must fit, such as *targets; Zhumadian; strive for*. */
export function tellCount(attributes: Attributes, lang: Lang, model: Model): string {
  const { story: text } = textFor(lang);
  const things: Readonly<Record<string, string>> = text.countedThings;
  const filters = [...readFilters(attributes)].map(([name, values]) =>
    values.map((value) => nameValue(name, value, lang, model)).join(lang === 'zh' ? '、' : ' or '),
  );
  const said = [things[attributes['of'] ?? ''] ?? '', ...filters];
  return text.counted(said.join(lang === 'zh' ? '；' : '; '));
}

/** A filter’s value by the name that readers know it by; a value that there is not stays as it was written. */
function nameValue(name: CountFilter, value: string, lang: Lang, model: Model): string {
  const text = textFor(lang);
  const codes: Partial<Record<CountFilter, Readonly<Record<string, string>>>> = {
    ...{ kind: text.kind, mode: text.mode, qualifier: text.qualifier, origin: text.origin },
    ...{ basis: text.basis, tier: text.tier, level: text.level, differs: text.difference },
    finding: { ...text.checkFinding, ...text.targetFinding },
  };
  const { sources, regions, indicators, definitions } = model;
  if (name === 'source') return sources.get(value)?.title[lang] ?? value;
  if (name === 'place') return regions.get(value)?.name[lang] ?? value;
  if (name === 'indicator') return indicators.get(value)?.short[lang] ?? value;
  if (name === 'definition') return definitions.get(value)?.scope[lang] ?? value;
  if (name === 'period') return formatPeriod(parsePeriod(value), lang);
  return codes[name]?.[value] ?? value;
}
