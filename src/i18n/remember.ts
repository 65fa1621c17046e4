/** So many answers are kept: more than a site has of what is asked again and again. */
const MOST = 10_000;

/** The same function of a text, which keeps its answers; what it throws it throws each time. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const answer = find(text);
    if (known.size < MOST) known.set(text, answer);
    return answer;
  };
}
