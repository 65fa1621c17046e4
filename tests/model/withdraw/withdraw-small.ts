import { loadModel, type Model } from '../../../src/model/load.ts';
import { findTarget } from '../../../src/model/withdraw/find-target.ts';
import { logWithdrawal, withdrawTexts } from '../../../src/model/withdraw/withdraw-texts.ts';
import { smallProject } from '../small-project.ts';

/** The small project from which a figure or its source was withdrawn, and its model before. */
export function withdrawSmall(id: string): { readonly files: Map<string, string>; readonly before: Model } {
  const files = smallProject();
  const { model } = loadModel(files);
  const target = findTarget(model, new Map(), id);
  if ('what' in target) throw new Error(target.what.en);
  const ids = new Set([id]);
  const taken = withdrawTexts(files, model, target, ids, { phrases: [], translations: [] });
  const reason = { zh: '应权利人要求', en: 'at the request of the right-holder' };
  const gone = [...(taken.filled?.quotes.keys() ?? [])];
  const log = logWithdrawal(files, model, taken, target, { ids: gone, date: '2026-12-01', reason });
  for (const [file, text] of log.texts) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return { files, before: model };
}
