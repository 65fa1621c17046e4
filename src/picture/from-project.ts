import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Finds packages from the top of the project, where every command runs: a built page's own place may lie outside it,
 * and a bundle can hold neither a font nor a binary.
 */
export const fromProject = createRequire(join(process.cwd(), 'package.json'));
