import { columnText } from '../i18n/column-text.ts';
import { textFor } from '../i18n/text.ts';
import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import { writeZip } from './archive.ts';
import { dataPackage } from './data-package.ts';
import { editionAddress } from './edition-address.ts';
import type { Edition } from './edition.ts';
import { writeLicence } from './licence.ts';
import { describeFile } from './published-file.ts';
import { OBSERVATION_COLUMNS } from './schema.ts';
import { publishFigures, tableCsv } from './tables.ts';

/** The kinds of page that offer a part of the data. */
export const PART_KINDS = ['indicators', 'places', 'sources', 'charts'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A part of the data: what it is of, and its figures in order. */
export interface Part {
  readonly kind: PartKind;
  readonly id: string;
  readonly title: Bilingual;
  readonly observations: readonly Observation[];
}

/** A part as a zip: its table, a Data Package that describes it, a readme in each language, the licence. */
export function writePart(model: Model, edition: Edition, part: Part): Uint8Array {
  const table = publishFigures(model, part.observations);
  const encoder = new TextEncoder();
  const csv = encoder.encode(tableCsv(table));
  const file = describeFile(`${part.id}.csv`, csv, table);
  const texts = {
    'LICENSE.txt': writeLicence(),
    'README.md': readPart(part, edition, 'en'),
    'README.zh.md': readPart(part, edition, 'zh'),
    'datapackage.json': `${JSON.stringify(dataPackage([file], edition), null, 2)}\n`,
  };
  const files = Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return writeZip(`youju-${part.kind}-${part.id}`, new Map([[file.name, csv], ...files]));
}

function readPart({ kind, id, title, observations }: Part, edition: Edition, lang: Lang): string {
  const text = textFor(lang);
  const colon = lang === 'zh' ? '：' : ': ';
  const columns = OBSERVATION_COLUMNS.map(
    (name) => `- \`${name}\`${colon}${columnText('observations', name, lang) ?? ''}`,
  );
  return `${[
    `# ${title[lang]}`,
    text.part.scope[kind],
    `- ${id}.csv${colon}${text.part.rows(observations.length)}`,
    text.data.licence,
    `${text.part.whole}${colon}${editionAddress(edition)}`,
    `## ${text.part.columns}`,
    columns.join('\n'),
  ].join('\n\n')}\n`;
}
