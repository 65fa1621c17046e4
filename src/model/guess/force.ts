import type { Force } from '../../text/aim-words.ts';
import type { FoundFigure } from '../../text/figures.ts';
import { parseQuantity } from '../../text/quantity.ts';
import type { WordsAround } from '../../text/words-around.ts';
import type { Kind, Mode, Qualifier } from '../vocabulary.ts';
import { guess, type Guess } from './guess.ts';

/** A code of a list, with the guess it comes from. */
export interface Coded<T> {
  readonly code: T;
  readonly guess: Guess;
}

/** What a figure is: as its words say, else an aim where the title or a heading is of aims. */
export function kindOf(force: Force, isAim: boolean, around: WordsAround): Coded<Kind> {
  if (force.kind) {
    const why = guess(force.kind, true, `文中有“${force.words}”`, `the text has “${force.words}”`);
    return { code: force.kind, guess: why };
  }
  const isThere = /(?:抓好|服务|依托)[^，。；]*等$/u.test(around.sentence) && /发展|建设/u.test(around.after);
  const done = isThere || /截至|截止|目前|已|上年末|去年/u.test(around.sentence);
  if (isAim && !done) {
    const why = guess('target', false, '标题或小标题说的是目标', 'the title or a heading is of aims');
    return { code: 'target', guess: why };
  }
  return {
    code: 'actual',
    guess: guess('actual', !isAim, '没有目标或规定的字样', 'no word of an aim or a rule'),
  };
}

/** How firmly an aim is set; null where it is none. */
export function modeOf(kind: Kind, { aim, words }: Force): Coded<Mode | null> {
  if (kind !== 'target') return { code: null, guess: guess('', true, '', '') };
  if (!aim) return { code: 'plain', guess: guess('plain', true, '没有语气词', 'no word of force') };
  return { code: aim, guess: guess(aim, true, `文中有“${words}”`, `the text has “${words}”`) };
}

/** The hedge that the figure prints; 最高 hedges each sum of a list (最高给予500万元、300万元). */
export function qualifierOf(figure: FoundFigure, around: WordsAround): Coded<Qualifier> {
  const code = parseQuantity(figure.printed)?.qualifier ?? 'eq';
  const ceiling = /最高|最多|上限/u.exec(around.clause);
  if (code === 'eq' && ceiling && figure.printed !== ceiling[0])
    return {
      code: 'lte',
      guess: guess('lte', false, `“${ceiling[0]}”管到这个数`, `“${ceiling[0]}” governs it too`),
    };
  return { code, guess: guess(code, true, `印作“${figure.printed}”`, `printed “${figure.printed}”`) };
}
