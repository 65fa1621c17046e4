import { site } from '../site.ts';
import { editionPath, type Edition } from './edition.ts';

/** The absolute address of an edition's folder, or of a file in it. */
export function editionAddress(edition: Edition, file = ''): string {
  return new URL(editionPath(edition) + file, site.url).href;
}
