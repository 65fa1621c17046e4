import { loadModel } from '../model/load.ts';
import { readOptions } from './command.ts';
import { checkCharts } from '../story/check-charts.ts';
import { readFiles, readStories } from './read-files.ts';
import { failWith, messageLang } from './report.ts';

const usage = `Usage: npm run check [-- --lang zh|en]

Checks the tables, the articles and every figure in them: columns and references, the sha256 of raw texts, each
quote in its section, each printed figure against its value, each translation, and that no numeral of an article
is left unaccounted for; then composes every chart of stories and handbook. Prints every fault as file:line: column: what: expected. How to mend it.

  --lang     the language of messages (default: the system's)
  --help     this text

Ends with 0 where nothing is wrong, with 1 otherwise.`;

const { lang: asked } = readOptions(usage, { lang: { type: 'string' } });
const lang = messageLang(asked);
const { model, faults } = loadModel(readFiles('.'));
failWith([...faults, ...(faults.length === 0 ? checkCharts(readStories('.'), model) : [])], lang);
const mentions = model.observations.filter((each) => each.origin === 'stated');
const statements = mentions.filter((each) => each.mentionOf === null);
for (const source of model.articles.keys()) {
  const own = mentions.filter((each) => each.source?.id === source);
  const distinct = own.filter((each) => each.mentionOf === null);
  console.log(`${source}: ${own.length} mentions, ${distinct.length} statements`);
}
console.log(`${mentions.length} mentions, ${statements.length} statements; nothing wrong`);
