import { stringify } from 'yaml';
import type { Model } from '../model/load.ts';
import { site } from '../site.ts';
import { citeDataset, citeIndicator, type CslItem } from './citation-item.ts';
import { writeCitations } from './citation-text.ts';
import { editionPath, type Edition } from './edition.ts';

/** The files that say how to cite an edition and each indicator of it, by name; GB/T 7714 in Chinese, the others in English. */
export function citationFiles(model: Model, edition: Edition): ReadonlyMap<string, string> {
  const english = citeAll(model, edition, 'en');
  return new Map([
    ['citation.csl.json', `${writeCitations(english, 'csl')}\n`],
    ['citation.bib', `${writeCitations(english, 'bibtex')}\n`],
    ['citation-gbt7714.txt', `${writeCitations(citeAll(model, edition, 'zh'), 'gbt7714')}\n`],
    ['CITATION.cff', writeCff(english[0]!, edition)],
  ]);
}

function citeAll(model: Model, edition: Edition, lang: 'en' | 'zh'): readonly CslItem[] {
  const used = new Set(model.observations.map(({ indicator }) => indicator));
  const at = (page: string): string => new URL(page, site.url).href;
  const indicatorPath = lang === 'zh' ? 'zh/indicators/' : 'indicators/';
  return [
    citeDataset(model, edition, lang, at(editionPath(edition))),
    ...[...model.indicators.values()]
      .filter((each) => used.has(each))
      .map((each) => citeIndicator(model, each, edition, lang, at(`${indicatorPath}${each.id}/`))),
  ];
}

/** The dataset in the Citation File Format 1.2.0: the issuers as entities, this site last. */
function writeCff({ title, author = [], URL: url }: CslItem, { version, date }: Edition): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite their issuers and this compilation as below.',
    type: 'dataset',
    title,
    authors: [
      ...author.map(({ literal }) => ({ name: literal })),
      { name: `${site.name.en} ${site.name.zh}`, website: site.url },
    ],
    ...(version !== null && { version }),
    'date-released': date,
    license: site.licences.data.id,
    url,
  });
}
