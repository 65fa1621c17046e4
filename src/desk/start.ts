import { buildSite } from './build-site.ts';
import { readOptions } from './command.ts';
import { addressOptions, addressUsage, serveSite } from './serve-site.ts';

const usage = `Usage: npm start [-- --port <n>]

Builds the site and serves it. When the build fails, nothing is served; the last good dist stays as it was.

${addressUsage}`;

const options = readOptions(usage, addressOptions);
process.exitCode = (await buildSite()) || (await serveSite(options));
