import type { Fault } from '../fault.ts';
import type { Model } from '../load.ts';
import { nearestId } from '../nearest.ts';
import { parsePeriod } from '../period.ts';
import { hashBytes } from '../raw-text.ts';
import { said, unknownId } from '../said.ts';
import type { Incoming } from './ingest.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** What is wrong with how an article is to be taken in; `raw` is the text that its source has already. */
export function checkIncoming(incoming: Incoming, raw: Uint8Array | null, model: Model): readonly Fault[] {
  const { source, place, published, bytes } = incoming;
  const at = { file: incoming.file, line: 1 };
  const faults: Fault[] = [];
  const known = model.sources.get(source);
  if (!ID.test(source)) {
    const what = { zh: `不能是 ${JSON.stringify(source)}`, en: `invalid ${JSON.stringify(source)}` };
    const expected = { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' };
    faults.push(
      said(at, '--source', what, expected, {
        zh: '例如 jiashi-2023-report',
        en: 'For example jiashi-2023-report',
      }),
    );
  } else if (known?.kind === 'cited') {
    const what = { zh: `${source} 是只引数字的来源`, en: `${source} is a source that is only cited` };
    const mend = { zh: '请另取一个 id', en: 'Give it another id' };
    faults.push(
      said(
        at,
        '--source',
        what,
        { zh: '一个新的或已存文本的来源', en: 'a new source, or one whose text is stored' },
        mend,
      ),
    );
  }
  if (!model.regions.has(place)) faults.push(unknownPlace(at, place, model));
  else if (known && known.region !== place) {
    const what = {
      zh: `${place}，而 sources.csv 记的是 ${known.region}`,
      en: `${place}, but sources.csv has ${known.region}`,
    };
    faults.push(said(at, '--place', what, { zh: known.region, en: known.region }));
  }
  if (published !== '' && !parsePeriod(published)) {
    const what = { zh: `不能是 ${JSON.stringify(published)}`, en: `invalid ${JSON.stringify(published)}` };
    faults.push(
      said(at, '--published', what, { zh: '2023-04-28、2023-04 或 2023', en: '2023-04-28, 2023-04 or 2023' }),
    );
  }
  if (raw && hashBytes(raw) !== hashBytes(bytes)) {
    const what = { zh: `data/raw/${source}.txt 已有另一文本`, en: `data/raw/${source}.txt has another text` };
    const mend = {
      zh: '原文一字不改；新版本请另立一个来源',
      en: 'Raw texts are never edited; a new version is a new source',
    };
    faults.push(
      said(at, '--source', what, { zh: '同一文件，或一个新的 id', en: 'the same file, or a new id' }, mend),
    );
  }
  return faults;
}

function unknownPlace(at: { file: string; line: number }, place: string, model: Model): Fault {
  // A name is understood too: 驻马店市 leads to zhumadian.
  const named = [...model.regions.values()].find(({ name }) => place !== '' && name.zh.startsWith(place));
  const fault = unknownId(at, '--place', place, 'regions.csv', model.regions.keys());
  const near = named?.id ?? nearestId(place, model.regions.keys());
  return near ? { ...fault, mend: { zh: `是否应为 ${near}？`, en: `Did you mean ${near}?` } } : fault;
}
