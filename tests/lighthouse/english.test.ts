import { looks } from '../e2e/page-kinds.ts';
import { expectFullMarks } from './expect-full-marks.ts';

expectFullMarks(looks.filter(({ lang }) => lang === 'en'));
