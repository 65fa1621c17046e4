// Finds the Java that the Nu HTML checker runs on, and installs it where allowed.
import { installPackages, succeeds } from './debian.mjs';

/** @returns {string | undefined} the command; undefined where no Java starts */
export function findJava() {
  const home = process.env['JAVA_HOME'];
  return [...(home ? [`${home}/bin/java`] : []), 'java'].find((name) => succeeds([name, '-version']));
}

/** Installs Java where there is none. */
export function installJava() {
  if (!findJava()) installPackages(['default-jre-headless'], 'no Java for the Nu HTML checker');
}
