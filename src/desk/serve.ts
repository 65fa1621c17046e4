import { readOptions } from './command.ts';
import { addressOptions, addressUsage, serveSite } from './serve-site.ts';

const usage = `Usage: npm run preview [-- --port <n>]

Serves the site as it was last built, without building it.

${addressUsage}`;

process.exitCode = await serveSite(readOptions(usage, addressOptions));
