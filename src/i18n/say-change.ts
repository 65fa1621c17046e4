import type { Row } from '../model/tables.ts';
import type { Lang } from '../model/vocabulary.ts';
import { isTextWithdrawn } from '../model/withdrawals.ts';
import { textFor } from './text.ts';

/** What a line of the changelog changed: the column, from what, to what; of a text that was withdrawn, only which. */
export function sayChange(line: Row<'changelog'>, lang: Lang): string {
  const { observation, withdrawn } = textFor(lang);
  if (isTextWithdrawn(line)) return line.field === 'text' ? withdrawn.field.text : withdrawn.field.quote;
  return observation.change(line.field, line.from, line.to);
}
