import { looks } from '../e2e/page-kinds.ts';
import { expectFullMarks } from './expect-full-marks.ts';

// Every other kind: the two languages share their layouts, and each kind is looked at in English.
expectFullMarks(looks.filter(({ lang }) => lang === 'zh').filter((_, at) => at % 2 === 0));
