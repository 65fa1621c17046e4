import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * The options a command was called with. With `--help` prints the usage and ends the process; with what the
 * command does not know, says so and ends it with code 1.
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
    if (!('help' in values)) return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
  console.log(usage);
  process.exit(0);
}
