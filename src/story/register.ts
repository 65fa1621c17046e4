import type { CheckPart, Fault } from '../model/fault.ts';
import { said } from '../model/said.ts';
import type { Bilingual, Lang } from '../model/vocabulary.ts';
import type { ChartRequest } from './composed.ts';
import { handbookPage } from './handbook-page.ts';
import { findTags, toRequest } from './parse.ts';

/** A chart of the site: asked for once a language under one id. `page` is where it stands, without base and language. */
export interface RegisteredChart {
  readonly id: string;
  readonly page: string;
  readonly requests: Readonly<Partial<Record<Lang, ChartRequest>>>;
  /** Where its tag stands. */
  readonly places: Readonly<Partial<Record<Lang, ChartPlace>>>;
}

/** The file, line and column where a chart's tag begins. */
export interface ChartPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Found extends ChartPlace {
  readonly request: ChartRequest;
  readonly lang: Lang;
  readonly page: string;
}

/**
 * The register of charts, from all MDX by file name (`content/stories/en/x.mdx`). An id that is missing, that stands
 * twice, or that means two different charts in the two languages is a fault.
 */
export function registerCharts(files: ReadonlyMap<string, string>): {
  readonly charts: readonly RegisteredChart[];
  readonly faults: readonly Fault[];
} {
  const found = [...files].flatMap(([file, mdx]) => findCharts(file, mdx));
  const faults: Fault[] = [];
  const charts = new Map<
    string,
    {
      id: string;
      page: string;
      requests: Partial<Record<Lang, ChartRequest>>;
      places: Partial<Record<Lang, Found>>;
      first: Found;
    }
  >();
  for (const each of found) {
    const { request, lang, page } = each;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(request.id)) {
      faults.push(
        fault(
          each,
          { zh: `图的 id 不能是“${request.id}”`, en: `invalid chart id “${request.id}”` },
          { zh: '请用小写字母、数字和连字符', en: 'Use lower-case letters, digits and hyphens' },
        ),
      );
      continue;
    }
    const known = charts.get(request.id);
    if (!known)
      charts.set(request.id, {
        id: request.id,
        page,
        requests: { [lang]: request },
        places: { [lang]: each },
        first: each,
      });
    else if (known.requests[lang] || known.page !== page) faults.push(twice(each, known.first));
    else {
      known.requests[lang] = request;
      known.places[lang] = each;
      if (!isSame(known.first.request, request)) faults.push(unlike(each, known.first));
    }
  }
  return {
    charts: [...charts.values()].map(({ id, page, requests, places }) => ({ id, page, requests, places })),
    faults,
  };
}

const PLACE = /^content\/(stories|handbook)\/(en|zh)\/([^/]+)\.mdx$/u;

function findCharts(file: string, mdx: string): readonly Found[] {
  const place = PLACE.exec(file);
  if (!place) return [];
  const page = place[1] === 'stories' ? `stories/${place[3] ?? ''}/` : handbookPage(place[3] ?? '');
  return findTags(mdx).flatMap((tag) => {
    const request = toRequest(tag);
    return request
      ? [{ request, lang: place[2] as Lang, page, file, line: tag.line, column: tag.column }]
      : [];
  });
}

/** Attributes in words, which differ from language to language; all others must be the same. */
const WORDS = new Set(['breaks', 'premise', 'sentence']);

function isSame(a: ChartRequest, b: ChartRequest): boolean {
  const bare = ({ attributes }: ChartRequest): string =>
    JSON.stringify(
      Object.entries(attributes)
        .filter(([name]) => !WORDS.has(name))
        .toSorted(([x], [y]) => (x < y ? -1 : 1)),
    );
  return a.tag === b.tag && bare(a) === bare(b);
}

function twice(each: Found, first: Found): Fault {
  const what = { zh: `图的 id “${each.request.id}”重复`, en: `duplicate chart id “${each.request.id}”` };
  return fault(each, what, {
    zh: `已见于 ${first.file}:${first.line}，请另取一个`,
    en: `It stands already at ${first.file}:${first.line}; choose another`,
  });
}

function unlike(each: Found, first: Found): Fault {
  const what = {
    zh: `“${each.request.id}”与另一语言的同名图不同`,
    en: `“${each.request.id}” is not the chart of that id in the other language`,
  };
  const at = `${first.file}:${first.line}`;
  return fault(each, what, { zh: `请对照 ${at}`, en: `Compare ${at}` }, 'parity');
}

function fault(found: Found, what: Bilingual, mend: Bilingual, part: CheckPart = 'stories'): Fault {
  const { request } = found;
  return {
    ...said(found, `<${request.tag}>`, what, { zh: '', en: '' }, mend),
    ...spotOf(found, request),
    part,
  };
}

/** Where the name of a chart's tag stands in its line. */
export function spotOf({ column }: ChartPlace, { tag }: ChartRequest): Pick<Fault, 'from' | 'length'> {
  return { from: column, length: tag.length + 1 };
}
