import { partOf } from '../model/check-part.ts';
import { drawExcerpt, excerptOf } from '../model/excerpt.ts';
import { formatFault, type Fault } from '../model/fault.ts';
import type { Lang } from '../model/vocabulary.ts';

/** Faults as lines: grouped by file, each with its place marked in an excerpt of its line, then how many there are. */
export function tellFaults(
  faults: readonly Fault[],
  files: ReadonlyMap<string, string>,
  lang: Lang,
): readonly string[] {
  const byFile = Map.groupBy(faults, ({ file }) => file);
  const lines = [...byFile].flatMap(([file, own]) => [
    ...own.flatMap((fault) => {
      const excerpt = excerptOf(fault, files.get(file));
      return [
        formatFault(fault, lang),
        ...(excerpt ? drawExcerpt(excerpt).map((line) => `    ${line}`) : []),
      ];
    }),
    '',
  ]);
  const [count, inFiles] = [faults.length, byFile.size];
  const sum =
    lang === 'zh'
      ? `共 ${count} 处，${inFiles} 个文件`
      : `${count} fault${count === 1 ? '' : 's'} in ${inFiles} file${inFiles === 1 ? '' : 's'}`;
  return [...lines, sum];
}

/** Faults for programs: each with its part, and its excerpt where there is one. */
export function listFaults(faults: readonly Fault[], files: ReadonlyMap<string, string>): readonly object[] {
  return faults.map((fault) => ({
    ...fault,
    part: partOf(fault),
    excerpt: excerptOf(fault, files.get(fault.file)),
  }));
}
