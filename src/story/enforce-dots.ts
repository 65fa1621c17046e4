import { partByDate } from '../charts/part-by-date.ts';
import { countDates, slopeDates } from '../charts/slope-dates.ts';
import { textFor } from '../i18n/text.ts';
import { REASONS, type ReasonCode } from '../model/comparability.ts';
import type { Observation, Region } from '../model/observation.ts';
import { ChartRefusal } from './composed.ts';
import { enforceComparable } from './enforce.ts';

const MOST_FIGURES = 2;

/**
 * Refuses figures that dots would mislead with: undated ones, a single place, three figures of a place or two of one
 * date, kinds mixed; and any two of a date that may not be ranked. The reasons for care come back, worst first.
 */
export function enforceDots(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
): readonly ReasonCode[] {
  const undated = observations.find(({ period }) => period === null);
  if (undated) throw undatedFigure(undated);
  const places = Map.groupBy(observations, ({ region }) => region.id);
  const [first] = observations;
  if (places.size === 1 && first) throw onePlace(first);
  for (const own of places.values()) {
    if (own.length > MOST_FIGURES) throw tooMany(own);
    if (own.length > 1 && countDates(slopeDates(own)) === 1) throw oneDate(own);
  }
  const other = observations.find(({ kind }) => kind !== first?.kind);
  if (first && other) throw mixedKinds(first, other);
  const ranked = partByDate([...places.values()]).flatMap((part) => enforceComparable(part, 'rank', regions));
  const care = new Set([...ranked, ...enforceComparable(observations, 'time', regions)]);
  return REASONS.filter((code) => care.has(code));
}

function undatedFigure({ id }: Observation): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `${id} 未注明时间，不能与别处相比`,
      en: `${id} is undated: it cannot be put against another place`,
    },
    { zh: '请删去这个数字，或改用 <LineChart>', en: 'Leave it out, or use <LineChart>' },
  );
}

function onePlace({ region: { name } }: Observation): ChartRefusal {
  return new ChartRefusal(
    {
      zh: `只有${name.zh}一地，点图须有两地以上`,
      en: `only one place (${name.en}): dots compare two or more`,
    },
    {
      zh: '请加上另一地；一地前后两三个时间，用 <SlopeChart>',
      en: 'Add another place; for one place at two or three dates, use <SlopeChart>',
    },
  );
}

function tooMany(own: readonly Observation[]): ChartRefusal {
  const name = own[0]?.region.name ?? { zh: '', en: '' };
  return new ChartRefusal(
    {
      zh: `${name.zh}有 ${own.length} 个数字，点图每地至多两个`,
      en: `${name.en} has ${own.length} figures: dots show one or two a place`,
    },
    {
      zh: '请用 of 指定各地的一两个数字，或改用 <LineChart>',
      en: 'Name one or two figures of each place with of, or use <LineChart>',
    },
  );
}

function oneDate([a, b]: readonly Observation[]): ChartRefusal {
  const [one, two] = [a?.id ?? '', b?.id ?? ''];
  return new ChartRefusal(
    { zh: `${one} 与 ${two} 同属一地、同一时间`, en: `${one} and ${two} are of one place and one date` },
    { zh: '请只留一个', en: 'Keep one of them' },
  );
}

function mixedKinds(a: Observation, b: Observation): ChartRefusal {
  const isExpected = a.kind === 'expected' || b.kind === 'expected';
  const code = isExpected ? 'expected' : 'kind';
  return new ChartRefusal(
    {
      zh: `${a.id} 与 ${b.id} 不能直接相比：${textFor('zh').reason[code]}`,
      en: `${a.id} and ${b.id} may not be put one against the other: ${textFor('en').reason[code]}`,
    },
    isExpected
      ? {
          zh: '预计数与实际数同图，用 <LineChart>',
          en: 'To show an expectation beside a count, use <LineChart>',
        }
      : {
          zh: '目标与结果相对照，用 <BulletChart>',
          en: 'To hold a target against an outcome, use <BulletChart>',
        },
  );
}
