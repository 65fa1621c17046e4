import { looks } from '../e2e/page-kinds.ts';
import { expectFullMarks } from './expect-full-marks.ts';

// One kind in four: the two languages share their layouts, each kind is looked at in English, and axe looks at both.
expectFullMarks(looks.filter(({ lang }) => lang === 'zh').filter((_, at) => at % 4 === 0));
