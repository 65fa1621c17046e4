import { compressFolder } from '../../src/desk/compress-folder.ts';

/** Before the tests: what nginx is to send compressed has to be there. */
export async function setup(): Promise<void> {
  await compressFolder('dist', '.cache/compressed');
}
