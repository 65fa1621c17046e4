/** The environment of a shell: what the test runner adds (NODE_ENV, BASE_URL …) would make another site. */
export function bareEnv(): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TMPDIR } = process.env;
  return { PATH, HOME, LANG, TMPDIR };
}
