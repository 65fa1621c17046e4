import { readFiles } from '../../src/desk/read-files.ts';
import { loadModel } from '../../src/model/load.ts';

/** The project's own tables and articles, by file name. */
export const files: ReadonlyMap<string, string> = readFiles('.');

/** What is read from them, and what is wrong with them. */
export const { model, faults } = loadModel(files);
