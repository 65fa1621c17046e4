import type { Fault } from '../fault.ts';
import type { Model } from '../load.ts';
import { said, unknownId } from '../said.ts';
import { readWithdrawals } from '../withdrawals.ts';

/** What is asked to be withdrawn: a whole source, or a figure of it. */
export interface Target {
  readonly id: string;
  readonly source: string;
  readonly isWhole: boolean;
}

/** What of released versions is needed to know an id that the tables have no longer: figures with their source. */
export type Released = ReadonlyMap<string, string>;

/** Finds what an id is of; an id that nothing has, one without a text, and one already withdrawn are faults. */
export function findTarget(model: Model, released: Released, id: string): Target | Fault {
  const place = { file: id, line: 1 };
  const source = model.sources.get(id);
  const observation = model.byId.get(id);
  const of = observation?.source?.id ?? released.get(id);
  const withdrawals = readWithdrawals(model.changelog);
  const before = withdrawals.get(id) ?? withdrawals.get(of ?? id);
  if (before)
    return said(place, 'id', { zh: `已于 ${before.date} 撤下`, en: `already withdrawn on ${before.date}` });
  if (source?.kind === 'stored') return { id, source: id, isWhole: true };
  if (of !== undefined && (observation?.origin ?? 'stated') === 'stated')
    return { id, source: of, isWhole: false };
  if (source ?? observation) {
    const mend = {
      zh: '请从表中删去该行，并在 changelog.csv 中记一行',
      en: 'Take its row out of the table, with a line of changelog.csv',
    };
    const what = { zh: '这里没有它的原文', en: 'no text of it is held here' };
    return said(place, 'id', what, { zh: '', en: '' }, mend);
  }
  const stated = model.observations.filter(({ origin }) => origin === 'stated').map((each) => each.id);
  const known = [...stated, ...released.keys(), ...model.articles.keys()];
  return unknownId(place, 'id', id, 'data/extracts, data/sources.csv', known);
}
