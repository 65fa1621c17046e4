/**
 * For each UTF-16 unit of a text as read, the offset in the source from which it was read: escapes, entities and the
 * marks of quoted lines are passed over. `from` and `to` bound where it stands; what cannot be found stands at the last place.
 */
export function alignText(value: string, source: string, from: number, to: number): readonly number[] {
  const offsets: number[] = [];
  let at = from;
  for (const unit of value.split('')) {
    let next = at;
    while (next < to && source.charAt(next) !== unit && source.charAt(next) !== '&') next += 1;
    if (source.charAt(next) === '&' && unit !== '&') {
      offsets.push(next);
      const end = source.indexOf(';', next);
      at = end < 0 ? next + 1 : end + 1;
      continue;
    }
    const found = next < to ? next : at;
    offsets.push(Math.min(found, Math.max(from, to - 1)));
    at = next < to ? next + 1 : at;
  }
  return offsets;
}
