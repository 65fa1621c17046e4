import { buildSite } from './build-site.ts';
import { readOptions } from './command.ts';

const usage = `Usage: npm run build

Builds the site into dist. It is built aside and swapped in when it is whole: a build that fails leaves the
last good dist as it was.

  --help     this text

  BASE_PATH  the path the site is served under, such as /youju/ (default /)`;

readOptions(usage, {});
process.exitCode = await buildSite();
