import { apiEn } from './api-en.ts';
import { citingEn } from './citing-en.ts';
import { codesEn } from './codes-en.ts';
import { columnsEn } from './columns-en.ts';
import { deskEn } from './desk-en.ts';
import { drawnEn } from './drawn-en.ts';
import { ledgerEn } from './ledger-en.ts';
import { finderEn } from './finder-en.ts';
import { observationEn } from './observation-en.ts';
import { pagesEn } from './pages-en.ts';
import { partsEn } from './parts-en.ts';
import { pictureEn } from './picture-en.ts';
import { reasonsEn } from './reasons-en.ts';
import { readmeEn } from './readme-en.ts';
import { readingEn } from './reading-en.ts';
import { recordsEn } from './records-en.ts';
import { storyEn } from './story-en.ts';
import { withdrawnEn } from './withdrawn-en.ts';

/** The texts of the interface in English: the keys that zh.ts must have too. A text with parameters is a function. */
export const en = {
  ...citingEn,
  ...codesEn,
  ...ledgerEn,
  ...finderEn,
  ...observationEn,
  ...pagesEn,
  ...partsEn,
  ...readingEn,
  ...recordsEn,
  api: apiEn,
  columns: columnsEn,
  desk: deskEn,
  drawn: drawnEn,
  picture: pictureEn,
  readme: readmeEn,
  reason: reasonsEn,
  story: storyEn,
  withdrawn: withdrawnEn,
  missing: 'not stated',
  undated: 'undated',
  undatedShort: 'undated',
} as const;
