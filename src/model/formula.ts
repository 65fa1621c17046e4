import type { Fault } from './fault.ts';
import { said, type Place } from './said.ts';

/** What a spreadsheet takes for a formula when it opens a CSV. Numbers are exempt: they are read before. */
const FORMULA = /^[=+@\t\r]/u;

/** A fault for each text of a row that a spreadsheet would run as a formula, and so must not be published. */
export function checkFormulas(place: Place, cells: Readonly<Record<string, string>>): readonly Fault[] {
  return Object.entries(cells)
    .filter(([, text]) => FORMULA.test(text))
    .map(([column, text]) => {
      const shown = JSON.stringify(text.charAt(0));
      const what = { zh: `以 ${shown} 开头`, en: `begins with ${shown}` };
      const expected = {
        zh: '表格软件不会当作公式运行的文字',
        en: 'a text that no spreadsheet runs as a formula',
      };
      const mend = { zh: '请在前面加一个字', en: 'Put a word before it' };
      return said(place, column, what, expected, mend);
    });
}
