import { nearestId } from '../model/nearest.ts';
import { CHECK_PARTS, type CheckPart } from '../model/fault.ts';
import type { Model } from '../model/load.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { ToldStory } from '../story/tell-story.ts';
import { checkProject } from './check-project.ts';
import { endWrongly, sharedUsage, startCommand } from './command.ts';
import { tell } from './report.ts';
import { listFaults, tellFaults } from './tell-faults.ts';

const usage = {
  zh: `用法：npm run check [-- 部分……]

检查数据表、文章和报道，一次列出全部问题，按文件归拢：文件:行:列: 何处：有何不对：应当怎样。怎样改，下面是那一行，
并标出位置。不写部分则全部检查：

  tables         各表的列、引用、取值
  anchors        每句引文在其小节中恰好一次，原文未被改动，译文数字相同
  numerals       文章和报道里的每个数字都有出处，或有理由
  stories        报道的标签、卷首、表达式
  comparability  每幅图都能画出，不可比的数字不在一起
  checks         checks.csv 和 targets.csv
  parity         两种语言的数字、图和引文相同
  links          站内链接通向存在的页面
  changelog      changelog.csv

草稿（draft: true）里的问题另列，不算错。

${sharedUsage.zh}`,
  en: `Usage: npm run check [-- part …]

Checks tables, articles and stories, and tells everything that is wrong at once, grouped by file:
file:line:column: where: what: what was expected. How to mend it, with the line and the place in it below.
Without a part, all of them:

  tables         columns, references and values of the tables
  anchors        each quote once in its section, articles as they were, translations with the same figure
  numerals       every numeral of articles and stories has a source or a reason
  stories        tags, front matter and expressions of stories
  comparability  every chart can be drawn; what may not be compared does not share one
  checks         checks.csv and targets.csv
  parity         the two languages have the same numbers, charts and quotes
  links          links within the site lead to pages that are there
  changelog      changelog.csv

What is open in drafts (draft: true) is told apart and counts for nothing.

${sharedUsage.en}`,
};

const { lang, json, words } = startCommand(usage, {}, { least: 0, most: CHECK_PARTS.length });
const wrong = words.filter((word) => !isPart(word));
if (wrong.length > 0) endWrongly(wrong.map(noPart), usage, lang, json);
const parts = words.filter(isPart);
const { model, files, stories, faults, drafts } = checkProject('.', parts.length > 0 ? parts : CHECK_PARTS);

if (json && faults.length > 0) {
  console.log(
    JSON.stringify(
      { ok: false, faults: listFaults(faults, files), drafts: listFaults(drafts, files) },
      null,
      2,
    ),
  );
} else if (!json && drafts.length > 0) {
  console.log([lang === 'zh' ? '草稿：' : 'Drafts:', ...tellFaults(drafts, files, lang), ''].join('\n'));
}
if (faults.length > 0) {
  if (!json) console.error(tellFaults(faults, files, lang).join('\n'));
  process.exitCode = 1;
} else {
  const lines = parts.length > 0 ? [nothingWrong(parts.join(' '), lang)] : sumUp(model, stories, lang);
  tell(json, { parts: parts.length > 0 ? parts : CHECK_PARTS, drafts: listFaults(drafts, files) }, lines);
}

function isPart(word: string): word is CheckPart {
  return CHECK_PARTS.some((part) => part === word);
}

function noPart(word: string): { zh: string; en: string } {
  const near = nearestId(word, CHECK_PARTS);
  return {
    zh: `没有“${word}”这一部分，${near ? `是否应为 ${near}？` : `可用的有 ${CHECK_PARTS.join('、')}`}`,
    en: `there is no part “${word}”. ${near ? `Did you mean ${near}?` : `There are ${CHECK_PARTS.join(', ')}`}`,
  };
}

function nothingWrong(of: string, language: Lang): string {
  return language === 'zh' ? `${of}：没有问题` : `${of}: nothing wrong`;
}

/** How many mentions and statements each text has, and how many numbers each story. */
function sumUp(
  { observations, articles }: Model,
  told: readonly ToldStory[],
  language: Lang,
): readonly string[] {
  const mentions = observations.filter((each) => each.origin === 'stated');
  const count = (own: typeof mentions): string => {
    const distinct = own.filter((each) => each.mentionOf === null).length;
    return language === 'zh'
      ? `${own.length} 处数字，${distinct} 个说法`
      : `${own.length} mentions, ${distinct} statements`;
  };
  const colon = language === 'zh' ? '：' : ': ';
  return [
    ...[...articles.keys()].map(
      (source) => source + colon + count(mentions.filter((each) => each.source?.id === source)),
    ),
    ...told.map(({ story, keys, waived }) => {
      const bound = keys.filter(({ isNumber }) => isNumber).length;
      const numbers =
        language === 'zh'
          ? `${bound} 个数字有出处，豁免 ${waived.length} 处`
          : `${bound} numbers sourced, ${waived.length} waived`;
      return `${story.lang}/${story.slug}${colon}${numbers}`;
    }),
    language === 'zh' ? `${count(mentions)}；没有问题` : `${count(mentions)}; nothing wrong`,
  ];
}
