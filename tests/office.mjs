// Finds the LibreOffice that tests/office opens workbooks with, and installs it where allowed.
import { installPackages, succeeds } from './debian.mjs';

/** @returns {string | undefined} the command; undefined where there is none */
export function findOffice() {
  return ['soffice', 'libreoffice'].find((name) => succeeds([name, '--version']));
}

/** Installs its spreadsheets where there are none. */
export function installOffice() {
  if (!findOffice()) installPackages(['libreoffice-calc'], 'no LibreOffice to open workbooks with');
}
