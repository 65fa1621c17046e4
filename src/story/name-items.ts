import type { Item } from '../charts/item.ts';
import { formatPeriodShort } from '../i18n/period-short.ts';
import { barWords } from '../i18n/bar-words.ts';
import { textFor } from '../i18n/text.ts';
import type { Observation } from '../model/observation.ts';
import type { Lang } from '../model/vocabulary.ts';

/**
 * Figures with what parts them as their names: the place, else the body, else what is counted, else the time. The time
 * stands beside it, unless it is one year for all, or one time for all that is said elsewhere (`timeSaid`).
 */
export function nameItems(
  observations: readonly Observation[],
  lang: Lang,
  timeSaid = false,
): readonly Item[] {
  const several = (key: (observation: Observation) => string): boolean =>
    new Set(observations.map(key)).size > 1;
  const [places, bodies, kinds] = [
    several(({ region }) => region.id),
    several(({ entity }) => entity),
    several(({ definition }) => definition.id),
  ];
  const oneTime = !several(({ period }) => period?.iso ?? '');
  const isSaid = oneTime && (timeSaid || observations[0]?.period?.precision === 'year');
  return observations.map((observation) => {
    const { region, entity, entityName, period } = observation;
    const time = formatPeriodShort(period, lang);
    const place =
      entity === '' ? region.name[lang] : lang === 'zh' ? entity : `${entityName.en}, ${region.name.en}`;
    const what = kinds ? nameDefinition(observation, observations, lang) : '';
    const name = places || bodies ? place : what || time;
    const rest = [
      places || bodies ? what : '',
      isDue(observation) ? nameDue(observation, time, name, lang) : name === time || isSaid ? '' : time,
    ];
    const note = rest.filter(Boolean).join(lang === 'zh' ? '，' : ', ');
    return { observation, name, note, tone: `place-${region.id}` };
  });
}

/** What a figure counts, in the fewest words that tell it from the others: its level, else its whole scope. */
export function nameDefinition(
  { definition }: Observation,
  among: readonly Observation[],
  lang: Lang,
): string {
  const { tier, tierAndAbove } = textFor(lang);
  const levelOf = ({ definition: each }: Observation): string => {
    if (each.tier === null || each.tier === 'unstated') return '';
    return each.tierAndAbove ? tierAndAbove(tier[each.tier]) : tier[each.tier];
  };
  const levels = new Map(among.map((each) => [each.definition.id, levelOf(each)]));
  const distinct = new Set(levels.values()).size === levels.size && ![...levels.values()].includes('');
  const words = distinct ? (levels.get(definition.id) ?? '') : definition.scope[lang];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isDue({ kind }: Observation): boolean {
  return kind === 'target' || kind === 'rule';
}

function nameDue({ kind, mode }: Observation, time: string, name: string, lang: Lang): string {
  const words = textFor(lang);
  const how = mode ? words.mode[mode] : words.kind[kind];
  return name === time ? how : barWords(lang).due(how, time);
}
