import { apiZh } from './api-zh.ts';
import { citingZh } from './citing-zh.ts';
import { codesZh } from './codes-zh.ts';
import { columnsZh } from './columns-zh.ts';
import { deskZh } from './desk-zh.ts';
import { drawnZh } from './drawn-zh.ts';
import { ledgerZh } from './ledger-zh.ts';
import { finderZh } from './finder-zh.ts';
import { observationZh } from './observation-zh.ts';
import { pagesZh } from './pages-zh.ts';
import { partsZh } from './parts-zh.ts';
import { pictureZh } from './picture-zh.ts';
import { reasonsZh } from './reasons-zh.ts';
import { readmeZh } from './readme-zh.ts';
import { readingZh } from './reading-zh.ts';
import { recordsZh } from './records-zh.ts';
import { storyZh } from './story-zh.ts';
import { withdrawnZh } from './withdrawn-zh.ts';
import type { Texts } from './text.ts';

/** The texts of the interface in Chinese, key by key those of en.ts. */
export const zh = {
  ...citingZh,
  ...codesZh,
  ...ledgerZh,
  ...finderZh,
  ...observationZh,
  ...pagesZh,
  ...partsZh,
  ...readingZh,
  ...recordsZh,
  api: apiZh,
  columns: columnsZh,
  desk: deskZh,
  drawn: drawnZh,
  picture: pictureZh,
  readme: readmeZh,
  reason: reasonsZh,
  story: storyZh,
  withdrawn: withdrawnZh,
  missing: '未载',
  undated: '未注明时间',
  undatedShort: '未注时间',
} as const satisfies Texts;
