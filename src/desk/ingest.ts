import { readFileSync } from 'node:fs';
import { loadModel } from '../model/load.ts';
import { said } from '../model/said.ts';
import { ingest } from '../model/guess/ingest.ts';
import { belowBars } from '../model/guess/score.ts';
import { endWrongly, startCommand } from './command.ts';
import { readPresent, writeOutcomes } from './ingest-files.ts';
import { linesOfIngested, tellIngested } from './ingest-words.ts';
import { ingestUsage } from './ingest-usage.ts';
import { linesOfScore, scoreAll } from './ingest-score.ts';
import { readFiles } from './read-files.ts';
import { failWith, tell } from './report.ts';

const { lang, json, values, words } = startCommand(
  ingestUsage,
  {
    source: { type: 'string' },
    place: { type: 'string' },
    published: { type: 'string' },
    score: { type: 'boolean' },
  },
  { least: 0, most: 1 },
);
const { source, place, published, score } = values;
const [file] = words;
const { model, faults: unread } = loadModel(readFiles('.'));
// What is guessed rests on these: where one cannot be read, nothing is.
failWith(
  unread.filter((fault) => /^data\/(?:regions|units|indicators|definitions)\.csv$/u.test(fault.file)),
  lang,
  json,
);
if (score && file === undefined) {
  const scores = scoreAll(model);
  tell(json, { scores }, linesOfScore(scores, lang));
  process.exitCode = belowBars(scores.all).length > 0 ? 1 : 0;
} else if (score || file === undefined || !source || !place) {
  const wrong = score
    ? { zh: '--score 不带文件', en: '--score takes no file' }
    : { zh: '要有文件、--source 和 --place', en: 'a file, --source and --place are needed' };
  endWrongly([wrong], ingestUsage, lang, json);
} else {
  const incoming = { file, bytes: readBytesOf(file), source, place, published: published ?? '' };
  const { ingested, faults } = ingest(incoming, readPresent(source), model);
  failWith(faults, lang, json);
  if (ingested) {
    writeOutcomes(ingested.outcomes);
    tell(json, tellIngested(ingested), linesOfIngested(ingested, source, lang));
  }
}

function readBytesOf(name: string): Uint8Array {
  try {
    return readFileSync(name);
  } catch {
    const what = { zh: '读不了这个文件', en: 'cannot read this file' };
    const mend = { zh: '请检查路径', en: 'Look at the path' };
    failWith(
      [said({ file: name, line: 1 }, 'file', what, { zh: '一个文本文件', en: 'a text file' }, mend)],
      lang,
      json,
    );
    return new Uint8Array();
  }
}
