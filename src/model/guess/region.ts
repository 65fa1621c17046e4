import type { Registers } from '../registers.ts';
import { guess, type Guess } from './guess.ts';

const TOTAL_ABOVE = /(?:^|[（，。*＊\n])(?:[*＊]+|全省|全国|[\p{Script=Han}]{2,4}[省市])共(?:有)?$/u;
const UP = { 全国: null, 全省: 'province', 全市: 'prefecture' } as const;
const AREA = /(全国|全省|全市)(?:共有|共|累计|总计|平均|的)[^，。；]{0,12}$/u;

/** Guesses the area that a figure is of: the article's place, unless the words name one above it. */
export function guessRegion(registers: Registers, place: string, before: string): Guess {
  const home = registers.regions.get(place);
  const parent = home?.parent ?? null;
  if (parent !== null && TOTAL_ABOVE.test(before) && !/[我全该](?:市|县|区)共(?:有)?$/u.test(before))
    return guess(parent, false, '“共”之前是上级地区', 'what is before 共 is the area above');
  const [words = '', area] = AREA.exec(before) ?? [];
  const level = area ? UP[area as keyof typeof UP] : null;
  for (let id: string | null = parent; level && id !== null; id = registers.regions.get(id)?.parent ?? null) {
    // 全市 of a city at county level is the city itself.
    const isOwn = area === '全市' && home?.name.zh.endsWith('市');
    if (registers.regions.get(id)?.level === level && !isOwn)
      return guess(id, false, `“${words}”指上级地区`, `“${words}” is the area above`);
  }
  return guess(place, true, '文章所属地', 'the place of the article');
}

const BODY =
  /(?:^|[，。；、\n])([\p{Script=Han}]{2,14}(?:实验室|研究院|研究所|基金|公司|集团|学院|大学|高新区|开发区|示范区|产业园|医院))(?=融合|拥有|获批|获得|落地|建成|完成|实现|投入|新增|引进|承担|攻克|研发|成立)/u;

/** Guesses the body within the place to which a figure belongs; an empty cell where the clause names none as its subject. */
export function guessEntity(sentence: string): Guess {
  const body = BODY.exec(sentence)?.[1];
  return body
    ? guess(body, false, `句子的主语是“${body}”`, `the subject of the sentence is “${body}”`)
    : guess('', true, '全地区', 'the place as a whole');
}
