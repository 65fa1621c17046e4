import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWrongly, startCommand } from './command.ts';
import { addressOptions, addressUsage, readPort, WRONG_PORT } from './serve-site.ts';

const usage = {
  zh: `用法：npm run dev [-- --port <n>]

边写边看：保存一格数据或一段文字，浏览器里马上变；出错时，页上显示与 npm run check 相同的提示。
/zh/desk/ 列出全部观测值，可复制标签，并标出还没用过的。

${addressUsage.zh}`,
  en: `Usage: npm run dev [-- --port <n>]

Shows the site as you write: a saved cell or story is in the browser at once, and a fault stands on the page in
the words of npm run check. /desk/ lists all observations with the tag to copy, and those not used yet.

${addressUsage.en}`,
};

const { lang, json, values } = startCommand(usage, addressOptions);
const port = readPort(values.port);
if (port === null) endWrongly([WRONG_PORT], usage, lang, json);
const words = ['dev', '--port', String(port), ...(values.host === undefined ? [] : ['--host', values.host])];
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', MESSAGE_LANG: lang };
if (json) console.log(JSON.stringify({ ok: true, port }, null, 2));
const child = spawn(process.execPath, [astro, ...words], {
  env,
  stdio: ['inherit', json ? 2 : 'inherit', 'inherit'],
});
// Sent to the server too, which ends; we end after it.
const stay = () => undefined;
process.on('SIGINT', stay);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
