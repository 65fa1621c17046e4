import { model } from '../model/on-site.ts';
import { dataDate, type Edition } from './edition.ts';
import { publishFolder } from './folder.ts';

/** What is not released yet. */
export const nextEdition: Edition = { version: null, date: dataDate(model) };

/** Its folder, written once a build; versions are copied whole by src/desk/copy-releases.ts. */
export const nextFolder = publishFolder(model, nextEdition);
