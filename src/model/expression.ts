/** An expression of derived.csv and checks.csv as a tree: figures by id, numbers, the four operations, `whole()`. */
export type Expression =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'whole'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operation: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

const TOKEN = /\s*(?:\{([^{}]+)\}|(\d+(?:\.\d+)?)|(whole)\b|([()+*/-]))/uy;
const DEEPEST = 50;
const MOST_TOKENS = 1000;

/**
 * Parses `whole({a} / {b} * 100)`: ids in braces, numbers, + - * /, parentheses, and `whole`, the whole numbers
 * that a result leaves room for. Gives `null` where the text is no such expression.
 */
export function parseExpression(text: string): Expression | null {
  const tokens = readTokens(text.trim());
  if (!tokens) return null;
  let at = 0;
  const sum = (depth: number): Expression | null => chain(['+', '-'], product, depth);
  const product = (depth: number): Expression | null => chain(['*', '/'], atom, depth);
  const chain = (
    operations: readonly string[],
    next: (depth: number) => Expression | null,
    depth: number,
  ): Expression | null => {
    let left = next(depth);
    while (left && operations.includes(tokens[at] ?? '')) {
      const operation = tokens[at] as '+' | '-' | '*' | '/';
      at += 1;
      const right = next(depth);
      left = right ? { kind: 'operation', operation, left, right } : null;
    }
    return left;
  };
  const atom = (depth: number): Expression | null => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token.startsWith('{')) return { kind: 'figure', id: token.slice(1, -1) };
    if (/^\d/u.test(token)) return { kind: 'number', value: Number(token) };
    const whole = token === 'whole';
    if (whole && tokens[at] !== '(') return null;
    if (whole) at += 1;
    if ((!whole && token !== '(') || depth > DEEPEST) return null;
    const inner = sum(depth + 1);
    if (tokens[at] !== ')' || !inner) return null;
    at += 1;
    return whole ? { kind: 'whole', of: inner } : inner;
  };
  const tree = sum(0);
  return at === tokens.length ? tree : null;
}

/** The ids an expression stands on, in its order, each once. */
export function operandsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'figure') return [expression.id];
  if (expression.kind === 'whole') return operandsOf(expression.of);
  if (expression.kind === 'number') return [];
  return [...new Set([...operandsOf(expression.left), ...operandsOf(expression.right)])];
}

function readTokens(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return null;
    tokens.push(found[1] === undefined ? found[0].trim() : `{${found[1]}}`);
  }
  return tokens.length > 0 && tokens.length <= MOST_TOKENS ? tokens : null;
}
