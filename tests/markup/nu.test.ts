import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { findJava } from '../java.mjs';

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar';

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
}

/**
 * The checker reads a policy without working out hashes, and files without their origin: it takes everything inline
 * and every file for blocked. Whether the policy blocks anything is seen in a browser (tests/e2e/quiet). Of styles it
 * knows neither container queries nor scroll timelines; they are no markup. That Safari tells a list without markers as
 * one only by its role is nothing it could see.
 */
const BLIND = /violates Content Security Policy|^CSS: |^The “list” role is unnecessary/u;

function check(folder: string): Promise<readonly Message[]> {
  const words = ['-Xss4m', '-jar', JAR, '--format', 'json', '--skip-non-html', folder];
  return new Promise((resolve, reject) => {
    execFile(findJava() ?? 'java', words, { maxBuffer: 2 ** 28 }, (error, _stdout, stderr) => {
      // It ends with 1 where it has found something, and says so on standard error.
      const start = stderr.indexOf('{');
      if (start < 0) reject(error ?? new Error('the checker said nothing'));
      else resolve((JSON.parse(stderr.slice(start)) as { messages: readonly Message[] }).messages);
    });
  });
}

test('the Nu HTML checker finds nothing on any built page', async () => {
  const messages = (await check('dist')).filter(({ message }) => !BLIND.test(message));
  const said = messages.map(
    ({ type, url, lastLine, lastColumn, message }) => `${url}:${lastLine}:${lastColumn} ${type}: ${message}`,
  );
  expect(said.slice(0, 20)).toEqual([]);
}, 300_000);

test('the Nu HTML checker sees a page that is wrong', async () => {
  const messages = await check('tests/markup/wrong');
  expect(messages.map(({ message }) => message).join('\n')).toContain('Duplicate ID');
}, 60_000);
