import type { Fault } from '../../model/fault.ts';
import { said } from '../../model/said.ts';
import type { FindShared } from '../../model/withdraw/find-shared.ts';

/** Lines of our own prose that quote what is to be withdrawn: only an editor can mend them, before anything is done. */
export function findQuoting(prose: ReadonlyMap<string, string>, findShared: FindShared): readonly Fault[] {
  return [...prose].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at): readonly Fault[] => {
      const spans = findShared(line);
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last) return [];
      const words = line.slice(first.start, Math.max(first.end, last.end));
      const what = {
        zh: `引有要撤下的文字：“${words}”`,
        en: `it quotes what is to be withdrawn: “${words}”`,
      };
      const mend = { zh: '请先删去或改写', en: 'Take it out or word it otherwise first' };
      const place = said({ file, line: at + 1 }, 'text', what, { zh: '', en: '' }, mend);
      return [{ ...place, from: first.start + 1, length: words.length }];
    }),
  );
}
