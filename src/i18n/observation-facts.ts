import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatDate } from './date.ts';
import { formatNumber } from './number.ts';
import { formatPeriod } from './period.ts';
import { textFor, type Texts } from './text.ts';
import { nameUnit } from './unit.ts';

/** What is known of a figure, one thing: its name, its words, and whether it was inferred. */
export interface Fact {
  readonly name: keyof Texts['observation']['names'];
  readonly value: string;
  readonly inferred: boolean;
}

/** Every column of a figure in words, in the order in which a reader asks; empty ones are left away. Zero is not empty. */
export function observationFacts(each: Observation, lang: Lang): readonly Fact[] {
  const text = textFor(lang);
  const { region, indicator, definition, source, period, kind, mode } = each;
  const tier = definition.tier && text.tier[definition.tier];
  const facts: readonly (readonly [Fact['name'], string | number | null | undefined, boolean?])[] = [
    ['id', each.id],
    ['place', region.name[lang], each.regionInferred],
    ['level', text.level[region.level]],
    ['body', each.entityName[lang]],
    ['indicator', indicator.name[lang]],
    ['counted', definition.scope[lang], each.definitionInferred],
    ['definition', definition.id],
    ['basis', text.basis[definition.basis]],
    ['tier', tier && (definition.tierAndAbove ? text.tierAndAbove(tier) : tier)],
    [kind === 'target' ? 'deadline' : 'period', formatPeriod(period, lang), each.periodInferred],
    ['printedPeriod', each.periodPrinted],
    ['printed', each.printed],
    ['value', each.value],
    ['low', each.low],
    ['high', each.high],
    ['unit', nameUnit(definition.unit, lang, '')],
    ['qualifier', text.qualifier[each.qualifier]],
    ['kind', text.kind[kind]],
    ['mode', mode && text.mode[mode]],
    ['origin', text.origin[each.origin]],
    ['mention', each.mentionOf],
    ['source', source?.title[lang]],
    ['grade', source && text.grade[source.grade]],
    [
      'published',
      source?.published && formatPeriod(source.published, lang),
      source?.publishedInferred ?? false,
    ],
    ['accessed', source?.accessed && formatDate(source.accessed, lang)],
    ['section', each.quote?.section],
    ['note', each.note[lang]],
  ];
  return facts.flatMap(([name, value, inferred = false]) => {
    if (value === null || value === undefined || value === '') return [];
    return [{ name, value: typeof value === 'number' ? formatNumber(value, lang) : value, inferred }];
  });
}
