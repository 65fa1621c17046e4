import { nearestId } from '../model/nearest.ts';
import { Refusal } from '../model/refusal.ts';

/** The value of an attribute that takes one of a few; the first of them where it is not given. Refuses any other, with the nearest. */
export function oneOf<const T extends string>(
  name: string,
  given: string | undefined,
  known: readonly T[],
): T {
  const [first] = known;
  const found = given === undefined ? first : known.find((each) => each === given);
  if (found !== undefined) return found;
  const near = nearestId(given ?? '', known);
  throw new Refusal(
    { zh: `${name} 不能是“${given ?? ''}”`, en: `${name} may not be “${given ?? ''}”` },
    near
      ? { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` }
      : { zh: `可用：${known.join('、')}`, en: `It is one of ${known.join(', ')}` },
  );
}
