import { ChartRefusal } from './composed.ts';

/** Refuses ids of which one is named twice: each has one mark. */
export function refuseTwice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice === undefined) return;
  throw new ChartRefusal(
    { zh: `${twice} 写了两次`, en: `${twice} is named twice` },
    { zh: '每个 id 只写一次', en: 'Name each id once' },
  );
}
