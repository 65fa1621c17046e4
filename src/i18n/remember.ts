/** So many answers are kept: more than a site has of what is asked again and again. */
const MOST = 10_000;

/** The same function of a text or a number, which keeps its answers; what it throws it throws each time. */
export function remember<Asked extends string | number, Answer>(
  find: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const kept = known.get(asked);
    if (kept !== undefined) return kept;
    const answer = find(asked);
    if (known.size < MOST) known.set(asked, answer);
    return answer;
  };
}
