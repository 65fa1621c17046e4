import type { Fault } from '../model/fault.ts';
import { faultAt } from './fault-at.ts';
import { DEEPEST, LONGEST } from './read-mdx.ts';
import type { StoryFile } from './story.ts';

/** A story is data: what cannot be read, and every import, export and expression in it, is a fault. */
export function checkCode(story: StoryFile): readonly Fault[] {
  const { source, trouble } = story;
  if (trouble) {
    const at = offsetOf(source, trouble.line, trouble.column);
    const said = explain(trouble.message);
    return [faultAt(story, at, at + 1, { column: 'MDX', what: said.what, mend: said.mend })];
  }
  return story.code.map(({ start, end }) => {
    const word = /^(?:import|export)\b/u.exec(source.slice(start, end))?.[0];
    return word
      ? faultAt(story, start, end, {
          column: word,
          what: { zh: `报道里不能写 ${word}`, en: `a story has no ${word}` },
          mend: {
            zh: '请删去；手册所列的标签可以直接使用',
            en: 'Take it out; the tags of the handbook are there without it',
          },
        })
      : faultAt(story, start, end, {
          column: '{…}',
          what: { zh: '报道里不能写表达式', en: 'a story has no expressions' },
          expected: {
            zh: '花括号只用于卷首和图的 title、note 等属性',
            en: 'braces only in the front matter and in the words of charts',
          },
          mend: {
            zh: '数字请用 <Value of="…" />；花括号本身写作 \\{',
            en: 'For a number use <Value of="…" />; a brace itself is \\{',
          },
        });
  });
}

function explain(message: string): Pick<Fault, 'what' | 'mend'> {
  const closing = /closing tag for `<(\w+)>`/u.exec(message)?.[1];
  if (closing) {
    return {
      what: { zh: `<${closing}> 没有结束`, en: `<${closing}> is not closed` },
      mend: {
        zh: `写作 <${closing} … />，或加上 </${closing}>`,
        en: `Write <${closing} … />, or add </${closing}>`,
      },
    };
  }
  if (message.includes('closing brace')) {
    return {
      what: { zh: '花括号 { 没有配对', en: 'a brace { without its pair' },
      mend: { zh: '花括号本身写作 \\{', en: 'A brace itself is \\{' },
    };
  }
  if (message === 'too long') {
    return {
      what: { zh: `超过 ${LONGEST} 字符`, en: `longer than ${LONGEST} characters` },
      mend: { zh: '请分成几篇', en: 'Make several of it' },
    };
  }
  if (message === 'too deep') {
    return {
      what: { zh: `嵌套超过 ${DEEPEST} 层`, en: `nested deeper than ${DEEPEST} levels` },
      mend: { zh: '请写得平一些', en: 'Write it flatter' },
    };
  }
  if (/comment|character `!`/u.test(message)) {
    return {
      what: { zh: '报道里不能写 HTML 注释', en: 'HTML comments have no place in a story' },
      mend: { zh: '请删去', en: 'Take it out' },
    };
  }
  return {
    what: { zh: `读不懂这里（${message}）`, en: `this cannot be read (${message})` },
    mend: {
      zh: '小于号本身写作 \\<；链接写作 [文字](地址)',
      en: 'A less-than sign itself is \\<; a link is [words](address)',
    },
  };
}

function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split('\n').slice(0, line - 1);
  return Math.min(
    lines.reduce((sum, each) => sum + each.length + 1, 0) + column - 1,
    Math.max(0, source.length - 1),
  );
}
