import type { CheckRecord } from '../model/check-record.ts';
import type { Model } from '../model/load.ts';
import { Refusal } from '../model/refusal.ts';
import { lookUp } from '../model/select.ts';
import type { TargetRecord } from '../model/target-record.ts';
import type { Attributes } from './shown.ts';

/** The check that `<Check of>` names. Refuses an unknown one, with the nearest. */
export function readStoryCheck(attributes: Attributes, { checks }: Model): CheckRecord {
  return lookUp(attributes['of'] ?? '', new Map(checks.map((each) => [each.id, each])));
}

/** The target that `<Target of>` names, with what became of it. Refuses an unknown figure, and one that is no target. */
export function readStoryTarget(attributes: Attributes, { byId, targets }: Model): TargetRecord {
  const id = attributes['of'] ?? '';
  const record = targets.find(({ target }) => target.id === id);
  if (record) return record;
  const { kind } = lookUp(
    id,
    new Map([...targets.map(({ target }) => [target.id, target] as const), ...byId]),
  );
  throw new Refusal(
    { zh: `${id} 不在目标台账中（${kind}）`, en: `${id} is not in the ledger of targets (${kind})` },
    {
      zh: '请用 <Value>；目标须在 targets.csv 中有一行',
      en: 'Use <Value>; a target has its row in targets.csv',
    },
  );
}
