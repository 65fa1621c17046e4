import { buildSite } from './build-site.ts';
import { startCommand } from './command.ts';
import { addressOptions, addressUsage, serveSite } from './serve-site.ts';

const { lang, json, values } = startCommand(
  {
    zh: `用法：npm start [-- --port <n>]

构建网站并打开。构建失败则不打开，上次的 dist 不动。

${addressUsage.zh}`,
    en: `Usage: npm start [-- --port <n>]

Builds the site and serves it. When the build fails, nothing is served; the last good dist stays as it was.

${addressUsage.en}`,
  },
  addressOptions,
);

process.exitCode = (await buildSite(lang, json)) || (await serveSite(values, lang, json));
