import { startCommand } from './command.ts';
import { addressOptions, addressUsage, serveSite } from './serve-site.ts';

const { lang, json, values } = startCommand(
  {
    zh: `用法：npm run preview [-- --port <n>]

打开上次构建好的网站，不重新构建。

${addressUsage.zh}`,
    en: `Usage: npm run preview [-- --port <n>]

Serves the site as it was last built, without building it.

${addressUsage.en}`,
  },
  addressOptions,
);

process.exitCode = await serveSite(values, lang, json);
