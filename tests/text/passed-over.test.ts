import { expect, test } from 'vitest';
import { findNumerals } from '../../src/text/numeral.ts';
import { passOver } from '../../src/text/passed-over.ts';

/** Each numeral between ⟦ and ⟧ in words of no article, with its reason and rule; `null` where it may be a figure. */
const CASES: readonly (readonly [text: string, told: string | null])[] = [
  ['根据某政发〔⟦2021⟧〕12号文件', 'document-number document-number'],
  ['根据某政发〔2021〕⟦12⟧号文件', 'document-number document-number'],
  ['联系电话：⟦0000⟧-1234567', 'address address'],
  ['“⟦十四五⟧”规划', 'name five-year-plan'],
  ['《某市⟦2023⟧年工作方案》', 'name title'],
  ['《纲要（⟦2021⟧—2035年）》', 'date calendar'],
  ['⟦2023⟧年，全市', 'date calendar'],
  ['截至⟦6⟧月底', 'date calendar'],
  ['3月⟦15⟧日', 'date calendar'],
  ['今年⟦一⟧季度', 'date calendar'],
  ['上午⟦10⟧时召开', 'date calendar'],
  ['为期⟦3⟧年的合作', 'date duration'],
  ['打造⟦千亿⟧级产业集群', 'class class'],
  ['建设⟦500亿⟧级集群', 'class class'],
  ['第⟦三⟧产业园区建设', 'ordinal ordinal'],
  ['市人大第六届⟦三⟧次会议', 'ordinal ordinal'],
  ['贯彻党的⟦二十⟧大精神', 'name ordinal'],
  ['工程⟦二⟧期建设', 'ordinal phase'],
  ['。⟦一⟧是强化领导', 'ordinal ordinal'],
  ['建设⟦5⟧G网络', 'name latin'],
  ['“⟦1⟧+N”政策体系', 'slogan quoted'],
  ['入选中国⟦500⟧强', 'name rank-list'],
  ['入选⟦百⟧强县', 'name rank-list'],
  ['建成⟦701⟧所、第一医院等5家工作站', 'name listed-name'],
  ['聚焦“⟦5⟧群9链”', 'slogan quoted'],
  ['推行"⟦三⟧张清单"', 'slogan quoted'],
  ['实行⟦一⟧企一策', 'slogan four-words'],
  ['建立⟦一⟧套体系，突出两个重点，抓好三项工作', 'slogan one-two-three'],
  ['培育⟦四⟧类主体', 'slogan kinds'],
  ['抓好⟦三⟧件大事', 'slogan kinds'],
  ['每⟦万⟧人发明专利', 'name bare-power'],
  ['组建⟦一⟧支队伍', 'idiom one-of'],
  ['编号⟦12345⟧，', 'label bare'],
  ['高新技术企业达到⟦443⟧家', null],
  ['引进人才近⟦百⟧名', null],
  ['新增孵化器⟦一⟧家，', null],
  ['每季度开展⟦一⟧次检查', null],
  ['覆盖率达到⟦三⟧成', null],
  ['总量翻了⟦一⟧番', null],
  ['“企业上云”⟦600⟧家', null],
  ['“去年投入⟦2600万⟧元。”', null],
];

test.each(CASES)('passOver(%s) is %j', (marked, told) => {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const numeral = findNumerals(text).find((each) => each.start === start);
  if (!numeral) throw new Error(`no numeral at ${start} of ${text}`);
  const found = passOver(text, numeral, null);
  expect(found && `${found.reason} ${found.rule}`).toBe(told);
});

test('passOver(text, numeral, heading) takes 两类 of a heading for a phrase, 5家 for a figure', () => {
  const text = '完善三个平台，新增5家';
  const told = findNumerals(text).map(
    (numeral) => passOver(text, numeral, { start: 0, end: text.length })?.rule,
  );
  expect(told).toEqual(['kinds', undefined]);
});
