import { expect, test } from 'vitest';
import { isOfAims, readForce } from '../../src/text/aim-words.ts';

test.each([
  ['确保完成⟦300个⟧', 'target ensure 确保'],
  ['力争新增⟦5家⟧', 'target strive 力争'],
  ['争创国家级孵化器⟦1家⟧', 'target compete 争创'],
  ['力争创建国家级孵化器⟦1家⟧', 'target strive 力争'],
  ['培育⟦5家以上⟧企业争创绿色工厂', 'target compete 争创'],
  ['力争新增5家；培育⟦3家⟧', 'null null '],
  ['确保完成300个，新增⟦600家⟧', 'target ensure 确保'],
  ['计划再建⟦2个⟧中心', 'target plain 计划'],
  ['实施倍增计划，全年培育⟦19家⟧', 'null null '],
  ['到2025年达到⟦500家⟧', 'target plain 到2025年'],
  ['从2018年的1亿元增长到2021年的⟦3亿元⟧', 'null null '],
  ['全年共争取项目⟦53项⟧', 'null null '],
  ['预计达到⟦28亿元⟧', 'expected null 预计'],
  ['支持不少于⟦8家⟧', 'null support 支持'],
  ['最高给予⟦500万元⟧奖励', 'rule null 最高给予'],
  ['一次性奖励⟦20万元⟧', 'rule null 一次性奖励'],
  ['落实奖励资金⟦990.7万元⟧', 'null null '],
  ['省级负担比例⟦不超过50%⟧', 'rule null 负担比例'],
  ['营收⟦1亿元以上⟧企业有研发机构', 'rule null 企业'],
  ['市政府每季度开展⟦一次⟧检查', 'rule null 每季度开展'],
  ['每季度开展⟦不少于2次⟧活动', 'null null '],
  ['对排名后⟦两位⟧的进行约谈', 'rule null 排名后'],
  ['每人每月补贴⟦3000元⟧', 'rule null 每人每月补贴'],
])('readForce(%s) is %j', (marked, expected) => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { kind, aim, words } = readForce(marked.replace(/[⟦⟧]/gu, ''), start, end);
  expect(`${kind} ${aim} ${words}`).toBe(expected);
});

test.each([
  ['某市2024年科技创新工作要点', true],
  ['二、目标任务', true],
  ['三、下一步打算', true],
  ['某市2022年科技统计公报', false],
  ['一、目标完成情况', false],
  ['', false],
])('isOfAims(%j) is %j', (words, is) => {
  expect(isOfAims(words)).toBe(is);
});
