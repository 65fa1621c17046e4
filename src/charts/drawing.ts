import type { Observation, Source } from '../model/observation.ts';
import type { KeyEntry } from './key.ts';

/** What a path is to the eye; Drawing.astro has a class for each, src/picture a literal colour. */
export type PathRole =
  | 'rule'
  | 'baseline'
  | 'axis'
  | 'segment-joined'
  | 'segment-apart'
  | 'connector'
  | 'leader'
  | 'break'
  | 'divider'
  | 'point'
  | 'shape'
  | 'shape-filled'
  | 'area'
  | 'area-soft'
  | 'area-open'
  | 'whisker'
  | 'span'
  | 'span-undated';

/** What a text is to the eye. */
export type TextRole = 'tick' | 'axis' | 'name' | 'value' | 'note' | 'deadline' | 'reason' | 'heading';

/** A path with its role; `tone` is the class of its place's colour, '' for ink. */
export interface PathItem {
  readonly kind: 'path';
  readonly role: PathRole;
  readonly d: string;
  readonly tone: string;
  /** Of a part of a mark: the same path drawn round (0, 0) in place of the mark's middle; absent where nobody knows it yet. */
  readonly own?: string;
}

/** A line of text, (x, y) the foot of its first, middle or last letter; `size` in pixels. */
export interface TextItem {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly tone: string;
}

/** An observation, drawn: a link to its evidence, with (x, y) its middle and `reach` the radius of its target for a finger. */
export interface MarkItem {
  readonly kind: 'mark';
  readonly observation: Observation;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly tone: string;
  readonly parts: readonly PathItem[];
}

/** A document, drawn: a link to its page, with (x, y) its middle and `reach` the radius of its target for a finger. */
export interface DocumentItem {
  readonly kind: 'document';
  readonly source: Source;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly tone: string;
  readonly parts: readonly PathItem[];
}

/** A chart ready to be drawn: items from back to front, pixels to a tenth from the upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly (PathItem | TextItem | MarkItem | DocumentItem)[];
  readonly key: readonly KeyEntry[];
}

/** A path of a role; without a tone it has the ink's colour. */
export function pathItem(role: PathRole, d: string, tone = ''): PathItem {
  return { kind: 'path', role, d, tone };
}
