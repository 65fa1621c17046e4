import type { Model } from './load.ts';
import { hashBytes } from './raw-text.ts';

/** Figures and texts, and what is made of them: each is digested by itself. */
const APART = new Set(['observations', 'byId', 'anchors', 'articles', 'checks', 'targets']);

const wholes = new WeakMap<Model, string>();
const registers = new WeakMap<Model, string>();
const figures = new WeakMap<object, string>();

/** The digest of all that is known: for what shows figures that it does not name. */
export function digestModel(model: Model): string {
  const known = wholes.get(model);
  if (known !== undefined) return known;
  const { observations, articles, anchors, checks, targets } = model;
  const parts = [...checks, ...targets, ...articles, ...anchors].map(write);
  const digest = hashBytes(
    [digestRegisters(model), ...observations.map(digestFigure), ...parts.map(hashBytes)].join(' '),
  );
  wholes.set(model, digest);
  return digest;
}

/**
 * The digest of some figures, of those that they are computed from, and of every smaller table: for what names the
 * figures that it shows. An id that there is not counts as its name.
 */
export function digestFigures(ids: Iterable<string>, model: Model): string {
  const all = new Set(ids);
  // A set gives what is added to it while it is read.
  for (const id of all) for (const operand of model.byId.get(id)?.operands ?? []) all.add(operand);
  const each = [...all].map((id) => {
    const figure = model.byId.get(id);
    return figure ? digestFigure(figure) : id;
  });
  return hashBytes([digestRegisters(model), ...each].join(' '));
}

function digestRegisters(model: Model): string {
  const known = registers.get(model);
  if (known !== undefined) return known;
  const digest = hashBytes(write(Object.entries(model).filter(([name]) => !APART.has(name))));
  registers.set(model, digest);
  return digest;
}

function digestFigure(figure: object): string {
  const digest = figures.get(figure) ?? hashBytes(write(figure));
  figures.set(figure, digest);
  return digest;
}

/** As JSON, maps as lists; where a row stands in its file is no part of what it says. */
function write(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'where' || key === 'line') return undefined;
    return part instanceof Map ? [...(part as ReadonlyMap<unknown, unknown>)] : part;
  });
}
