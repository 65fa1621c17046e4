import type { Lang } from './vocabulary.ts';

/** The language in which the site tells its faults: that of whoever started dev or build, else English. */
export const MESSAGE_LANG: Lang = import.meta.env?.['MESSAGE_LANG'] === 'zh' ? 'zh' : 'en';
