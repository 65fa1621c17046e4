import type { Block, Part, Section } from './article.ts';
import { readNumberedHeading, readRunInHeadings, type Heading } from './heading.ts';
import type { Line } from './lines.ts';

/** The sections read from the lines of one part, and the raw lines each block comes from. */
export interface ReadSections {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly lines: readonly {
    readonly section: string;
    readonly block: number;
    readonly first: number;
    readonly last: number;
  }[];
}

/** A heading that fell into a gap and is known from the outline: `§s2-2|its words§` before the text (repairs of kind gap). */
const LOST = /^§(s[\d-]+)\|([^§]+)§/u;

/** Makes headings headings, with ids from their own numbers: `s3-2-4` is 三、（二）4, and a number used again adds b, b3 … */
export function readSections(part: Part, lines: readonly Line[], titled: boolean): ReadSections {
  const sections: (Section & { blocks: Block[] })[] = [];
  const origin: ReadSections['lines'][number][] = [];
  const path = new SectionPath();
  const texts = lines.map((line) => (line.kind === 'line' ? line.text : ''));
  const runIn = part === 'document' ? readRunInHeadings(texts) : new Map<number, Heading>();
  let title = '';
  const open = (id: string, level: number, heading: string, lost: boolean): void => {
    sections.push({ id, part, level, heading, lost, blocks: [] });
  };
  const add = (block: Block, line: Line): void => {
    if (sections.length === 0) open(part === 'document' ? 'lead' : part, 0, '', false);
    const section = sections.at(-1);
    if (!section) return;
    origin.push({ section: section.id, block: section.blocks.length, first: line.first, last: line.last });
    section.blocks.push(block);
  };
  lines.forEach((line, at) => {
    if (line.kind === 'gap') add({ kind: 'gap', chars: line.chars, worked: line.worked }, line);
    if (line.kind !== 'line') return;
    if (titled && title === '') {
      title = line.text;
      return;
    }
    let text = line.text;
    const lost = LOST.exec(text);
    if (lost) {
      path.set(lost[1] ?? '');
      open(lost[1] ?? '', 3, lost[2] ?? '', true);
      text = text.slice(lost[0].length).trim();
    }
    const heading =
      part === 'document' && !lost ? (readNumberedHeading(text) ?? runIn.get(at) ?? null) : null;
    if (heading) open(path.next(heading), heading.level, heading.text, false);
    const rest = heading ? heading.rest : text;
    if (rest) add({ kind: 'paragraph', text: rest }, line);
  });
  return { title, sections, lines: origin };
}

/** The numbers of the open headings, one a level. */
class SectionPath {
  readonly #open = new Map<number, number>();
  readonly #used = new Map<string, number>();

  next(heading: Heading): string {
    const number = heading.number ?? (this.#open.get(heading.level) ?? 0) + 1;
    for (const level of [...this.#open.keys()]) if (level > heading.level) this.#open.delete(level);
    this.#open.set(heading.level, number);
    const levels = [...this.#open.entries()].sort(([a], [b]) => a - b);
    const id = `s${levels.map(([, at]) => at).join('-')}`;
    const times = this.#use(id);
    return times === 1 ? id : `${id}b${times === 2 ? '' : times}`;
  }

  set(id: string): void {
    this.#open.clear();
    id.slice(1)
      .split('-')
      .forEach((number, at) => this.#open.set(at + 2, Number(number)));
    this.#use(id);
  }

  #use(id: string): number {
    const times = (this.#used.get(id) ?? 0) + 1;
    this.#used.set(id, times);
    return times;
  }
}
