/** The code lists of the tables. Names follow SDMX where it has one; data/README.md says what each code means. */
export const BASES = [
  'stock',
  'flow',
  'cumulative',
  'net-change',
  'rate',
  'growth',
  'change',
  'share',
  'per-capita',
  'rank',
  'criterion',
  'ceiling',
  'frequency',
  'unstated',
] as const;
export const TIERS = ['national', 'provincial', 'municipal', 'county', 'mixed', 'unstated'] as const;
export const LEVELS = ['province', 'prefecture', 'county'] as const;
export const QUALIFIERS = ['eq', 'gte', 'gt', 'lte', 'lt', 'approx', 'range'] as const;
export const KINDS = ['actual', 'expected', 'target', 'rule'] as const;
export const MODES = ['ensure', 'plain', 'strive', 'compete', 'support'] as const;
export const DIFFERENCES = ['none', 'qualifier', 'tier', 'verb', 'unit'] as const;
export const GRADES = ['official', 'newspaper', 'rehosted'] as const;
export const REPAIR_KINDS = ['script', 'gloss', 'misprint', 'boilerplate', 'gap', 'punctuation'] as const;
export const IGNORE_REASONS = [
  'date',
  'ordinal',
  'document-number',
  'label',
  'slogan',
  'name',
  'idiom',
  'address',
  'outline',
  'class',
  'boilerplate',
] as const;
export const ABSENCE_REASONS = ['not-mentioned', 'cut-from-text', 'masked', 'searched-not-found'] as const;
export const CHECK_KINDS = ['growth', 'difference', 'sum', 'union', 'share', 'product', 'quotient'] as const;
/** What the wording of a target leaves out: a deadline, how many are to do it, what counts as one, when it counts, a base. */
export const TARGET_LACKS = ['deadline', 'number', 'unit', 'basis', 'baseline'] as const;
export const CORRECTION_CLASSES = ['更正', '说明', '撤下'] as const;
export const TOPICS = ['firms', 'money', 'platforms', 'talent', 'projects', 'policy', 'industry'] as const;

export type Basis = (typeof BASES)[number];
export type Tier = (typeof TIERS)[number];
export type Level = (typeof LEVELS)[number];
export type Qualifier = (typeof QUALIFIERS)[number];
export type Kind = (typeof KINDS)[number];
export type Mode = (typeof MODES)[number];
export type Difference = (typeof DIFFERENCES)[number];
export type Grade = (typeof GRADES)[number];
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];
export type TargetLack = (typeof TARGET_LACKS)[number];
export type Topic = (typeof TOPICS)[number];

/** Where a figure comes from: a text we hold, a document we cite, or our own working. */
export type Origin = 'stated' | 'cited' | 'derived';

/** The two languages of the site. */
export type Lang = 'en' | 'zh';

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
