import type { Rule } from './passed-rule.ts';

const YEAR = /^(?:19|20|２０|１９)[\d０-９]{2}$/u;

/** Numbers of documents and addresses, titles, and words of the calendar. */
export const DATE_RULES: readonly Rule[] = [
  [
    'document-number',
    'document-number',
    ({ before, after }) => /[〔［[【(（]$/u.test(before) && /^[〕］\]】)）]\s?\d+号/u.test(after),
  ],
  [
    'document-number',
    'document-number',
    ({ before, after }) => /[〕］\]】]\s?第?$/u.test(before) && /^号/u.test(after),
  ],
  ['document-number', 'document-number', ({ after }) => /^号(?:文|令|公告|通知)/u.test(after)],
  [
    'address',
    'address',
    ({ before, after }) =>
      /(?:电话|热线|传真|邮编|邮箱|QQ|微信|手机|网址|https?:\S*|www\.\S*)[^，。；\n]{0,12}$/u.test(before) ||
      /^[\w.]*@|^-\d{7,}/u.test(after),
  ],
  [
    'five-year-plan',
    'name',
    ({ before, after, isHan }) =>
      isHan &&
      (/十$/u.test(before) || /^(?:规划|时期|期间|”规划|”时期|”期间|”以来|”末|”开局)/u.test(after)) &&
      /^”?(?:规划|时期|期间|以来|末|开局|科|发展|国民)/u.test(after),
  ],
  [
    'calendar',
    'date',
    ({ numeral, before, after, titled }) =>
      YEAR.test(numeral.text) &&
      (/^(?:[-—–~～至到]{1,2}\d{4})/u.test(after) || /\d{4}年?[-—–~～至到]{1,2}$/u.test(before)) &&
      (!titled || /[（(][^）)]*$/u.test(before)),
  ],
  ['title', 'name', ({ titled }) => titled],
  [
    'calendar',
    'date',
    ({ numeral, after }) => YEAR.test(numeral.text) && /^\s?(?:年|财年|—|-|[./]\d)/u.test(after),
  ],
  ['calendar', 'date', ({ numeral, after }) => /^二[〇零○]/u.test(numeral.text) && /^年/u.test(after)],
  [
    'calendar',
    'date',
    ({ numeral, after }) =>
      /^\d{1,2}$|^[一二三四五六七八九十]{1,3}$/u.test(numeral.text) && /^\s?月(?!球|亮|均)/u.test(after),
  ],
  ['calendar', 'date', ({ before, after }) => /月\s?$/u.test(before) && /^\s?[日号]/u.test(after)],
  [
    'calendar',
    'date',
    ({ before, after }) =>
      /(?:日|\d{4}年|今年|去年|上年|本年|前|全年|第|月|，|,|、|—|-)$/u.test(before) && /^季度/u.test(after),
  ],
  [
    'calendar',
    'date',
    ({ before, after }) => /(?:[上下]午|凌晨|晚上?|[日号])\s?$/u.test(before) && /^[时点]/u.test(after),
  ],
  ['calendar', 'date', ({ after }) => /^(?:时|点)(?:\d|许|半|左右|至|前|[，。、\s]|$)/u.test(after)],
  [
    'duration',
    'date',
    ({ after }) => /^(?:个月|年(?!度|级|均|产|检|报|人)|周年|小时|分钟|天|个工作日|工作日)/u.test(after),
  ],
];
