import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';
import { formatPeriod } from './period.ts';
import { formatQuantity } from './quantity.ts';
import { textFor } from './text.ts';

/** The columns that a table of figures may have. */
export const TABLE_COLUMNS = [
  'indicator',
  'place',
  'body',
  'what',
  'period',
  'figure',
  'kind',
  'source',
  'evidence',
  'note',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** What kind of figure it is: reported (and from where), expected, a rule, a target and how firmly it is set. */
export function sayKind({ kind, mode, origin }: Observation, lang: Lang): string {
  const text = textFor(lang);
  if (kind === 'actual') return text.origin[origin];
  if (kind !== 'target' || mode === null) return text.kind[kind];
  return lang === 'zh'
    ? `${text.kind.target}（${text.mode[mode]}）`
    : `${text.kind.target} (${text.mode[mode]})`;
}

/** A cell of a table of figures in plain words, for a picture of it; '' where there is nothing to say. */
export function tableCell(observation: Observation, column: TableColumn, lang: Lang): string {
  const { indicator, region, entityName, definition, period, periodInferred, source, note } = observation;
  const text = textFor(lang);
  switch (column) {
    case 'indicator':
      return indicator.short[lang];
    case 'place':
      return region.name[lang];
    case 'body':
      return entityName[lang];
    case 'what':
      return definition.scope[lang];
    case 'period': {
      const said = formatPeriod(period, lang);
      if (!periodInferred) return said;
      return lang === 'zh' ? `${said}（${text.table.inferred}）` : `${said} (${text.table.inferred})`;
    }
    case 'figure':
      return formatQuantity(observation, lang);
    case 'kind':
      return sayKind(observation, lang);
    case 'source':
    case 'evidence':
      return source?.title[lang] ?? text.meaning.derived;
    case 'note':
      return note[lang];
  }
}
