import { expect, test } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { SAYERS } from '../../src/story/say-tag.ts';
import { model } from '../model/real-model.ts';

const RD = { from: 'zhumadian-report.rd-expenditure', to: 'zhumadian-report.rd-expenditure.2' };
const INTENSITY = { from: 'zhumadian-report.rd-intensity', to: 'zhumadian-report.rd-intensity.2' };
const PLAN = 'zhumadian-2021-plan';

const say = (tag: string, attributes: Record<string, string>): readonly string[] =>
  (['en', 'zh'] as const).map((lang) => {
    try {
      return SAYERS[tag]?.(attributes, lang, model).words ?? '';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return `! ${error.what[lang]} | ${error.mend[lang]}`;
    }
  });

test.each<[string, Record<string, string>, string, string]>([
  ['Value', { of: 'zhumadian-report.hnte' }, '256 enterprises', '256个'],
  ['Value', { of: 'zhumadian-report.hnte', form: 'bare' }, '256', '256'],
  ['Value', { of: RD.to, form: 'rounded' }, 'about 3.21 billion yuan', '约32.1亿元'],
  ['Value', { of: RD.to, form: 'printed' }, '32.09亿元', '32.09亿元'],
  ['Value', { of: 'zhumadian-report.industrial-clusters.4', form: 'words' }, 'nine', '九'],
  ['Value', { of: 'zhumadian-report.industrial-clusters.2', form: 'words' }, 'two', '两'],
  ['Value', { of: 'zhumadian-report.industrial-clusters.4', form: 'words', capital: '1' }, 'Nine', '九'],
  ['Change', { ...RD, as: 'growth' }, '199.6%', '199.6%'],
  ['Change', { ...RD, as: 'ratio' }, '2.996 times', '2.996倍'],
  ['Change', { ...RD, as: 'difference' }, '2.138 billion yuan', '21.38亿元'],
  ['Change', { ...RD, as: 'ratio', form: 'words' }, 'nearly tripled', '增至近三倍'],
  ['Change', { ...RD, as: 'growth', form: 'words' }, 'nearly tripled', '增长近两倍'],
  ['Change', { ...INTENSITY, as: 'difference' }, '0.59 percentage points', '0.59个百分点'],
  ['Change', { ...INTENSITY, as: 'ratio', form: 'words' }, 'more than doubled', '增至两倍多'],
  ['Count', { of: 'targets', source: PLAN, form: 'words' }, 'thirty-four', '三十四'],
  ['Count', { of: 'observations', source: PLAN }, '42', '42'],
  ['Count', { of: 'mentions', source: PLAN }, '69', '69'],
  ['Count', { of: 'places', indicator: 'hnte', origin: 'stated', form: 'words' }, 'four', '四'],
  ['Count', { of: 'sources', origin: 'stated', form: 'words' }, 'five', '五'],
  ['Count', { of: 'targets', source: 'zhumadian-report', none: '1' }, '0', '0'],
])('<%s> with %j says %s, %s', (tag, attributes, en, zh) => {
  expect(say(tag, attributes)).toEqual([en, zh]);
});

test.each<[string, Record<string, string>, string, string]>([
  [
    'Value',
    { of: 'zhumadian-report.hnt' },
    '! unknown "zhumadian-report.hnt" | Did you mean zhumadian-report.hnte?',
    '! 没有 "zhumadian-report.hnt" | 是否应为 zhumadian-report.hnte？',
  ],
  [
    'Value',
    { of: 'zhumadian-report.hnte', form: 'ful' },
    '! form may not be “ful” | Did you mean full?',
    '! form 不能是“ful” | 是否应为 full？',
  ],
  [
    'Value',
    { of: 'zhumadian-report.hnte', form: 'words' },
    '! zhumadian-report.hnte has no words | form="words" is for whole numbers up to 100 and common fractions; use form="bare"',
    '! zhumadian-report.hnte 不宜用文字写出 | form="words" 只用于不大于 100 的整数和常见的几分之几，请改用 form="bare"',
  ],
  [
    'Value',
    { of: 'derived.pingdingshan-hnte-2022', form: 'printed' },
    '! derived.pingdingshan-hnte-2022 was worked out and is printed nowhere | Leave form="printed" out',
    '! derived.pingdingshan-hnte-2022 是推算所得，没有原文 | 请去掉 form="printed"',
  ],
  [
    'Change',
    { ...RD, as: 'ratio', says: 'tripled' },
    '! “tripled” is not true: the later figure is 2.996 times the earlier | True are: nearly tripled, about tripled, more than doubled',
    '! 不认识“tripled”这个说法 | 可写：增至近三倍、增至约三倍、增长近两倍、增长约两倍',
  ],
  [
    'Change',
    { ...RD, as: 'percent' },
    '! as may not be “percent” | It is one of difference, ratio, growth',
    '! as 不能是“percent” | 可用：difference、ratio、growth',
  ],
  [
    'Change',
    { from: RD.from, to: INTENSITY.to, as: 'ratio' },
    `! the units of ${RD.from} and ${INTENSITY.to} differ | Name figures of one unit`,
    `! ${RD.from} 与 ${INTENSITY.to} 单位不同 | 请换成同一单位的数字`,
  ],
  [
    'Count',
    { of: 'target', source: PLAN },
    '! of may not be “target” | Did you mean targets?',
    '! of 不能是“target” | 是否应为 targets？',
  ],
  [
    'Count',
    { of: 'targets', source: 'zhumadian-2021-plna' },
    '! there is no source “zhumadian-2021-plna” | Did you mean zhumadian-2021-plan?',
    '! source 没有“zhumadian-2021-plna” | 是否应为 zhumadian-2021-plan？',
  ],
  [
    'Count',
    { of: 'targets', source: 'zhumadian-report' },
    '! no targets fit these filters | Look at the filters again; if none is meant, write none="1"',
    '! 没有符合条件的 targets | 请核对条件；若本来就是零，请写 none="1"',
  ],
])('<%s> with %j is refused: %s', (tag, attributes, en, zh) => {
  expect(say(tag, attributes)).toEqual([en, zh]);
});

test('<Change> refuses figures that may not be compared, as a chart would', () => {
  const [en] = say('Change', {
    from: 'zhumadian-2021-plan.hnte.4',
    to: 'congtai-2019-news.hnte',
    as: 'ratio',
  });
  expect(en).toMatch(/^! .* may not be put one against the other: /u);
});
