import { fileURLToPath } from 'node:url';
import { readFiles } from '../../src/desk/read-files.ts';
import { loadModel } from '../../src/model/load.ts';
import type { Observation } from '../../src/model/observation.ts';

const { model, faults } = loadModel(readFiles(fileURLToPath(new URL('../..', import.meta.url))));
if (faults.length > 0) throw new Error(`${faults.length} fault(s) in the data: npm run check lists them`);

/** What the tables and texts hold, read as the desk reads it. */
export const known = model;

/** The observation of an id. Throws on one that is unknown. */
export function observationOf(id: string | null): Observation {
  const found = model.byId.get(id ?? '');
  if (!found) throw new Error(`unknown observation: ${id}`);
  return found;
}
