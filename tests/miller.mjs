// Finds the Miller that tests/office reads published tables with, and installs it where allowed.
import { installPackages, succeeds } from './debian.mjs';

/** @returns {string | undefined} the command; undefined where there is none */
export function findMiller() {
  return succeeds(['mlr', '--version']) ? 'mlr' : undefined;
}

/** Installs it where there is none. */
export function installMiller() {
  if (!findMiller()) installPackages(['miller'], 'no Miller to read the published tables with');
}
