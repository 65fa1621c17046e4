import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runCommand } from './run-command.ts';

const TIMEOUT = 60_000;
const whole = copyProject();
const broken = copyProject();
const drafted = copyProject();
afterAll(() => {
  for (const folder of [whole, broken, drafted]) rmSync(folder, { recursive: true });
});

/** 435 for 443, and five columns too few in another table. */
const extract = join(broken, 'data/extracts/pingdingshan-reply.csv');
const text = readFileSync(extract, 'utf8');
writeFileSync(extract, text.replace(/,443家,443,/u, ',443家,435,'));
writeFileSync(join(broken, 'data/checks.csv'), 'id,kind,operands\n');
/** A number too many in a story, and one that its other language has and it has not. */
const story = join(broken, 'content/stories/en/one-certificate.mdx');
const told = readFileSync(story, 'utf8').replace('It is tempting', 'It is three times tempting');
writeFileSync(story, told.replace('<Value of="hnrb-gazelle-2023.hnte" />', 'another'));
const draft = 'title: A draft that is not done\ndescription: d\nauthors: [A]\ndraft: true\nlanguages: [en]';
writeFileSync(join(drafted, 'content/stories/en/draft.mdx'), `---\n${draft}\n---\nEleven firms.\n`);
const line = text.split('\n').findIndex((each) => each.includes(',443家,443,')) + 1;

test(
  'npm run check counts the mentions and statements of each text, and ends with 0',
  async () => {
    const { code, out, err } = await runCommand('check', whole);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain(
      [
        'zhumadian-report: 23 mentions, 23 statements',
        'zhumadian-2021-plan: 69 mentions, 42 statements',
        'masked-city-briefing: 19 mentions, 19 statements',
        'congtai-2019-news: 20 mentions, 18 statements',
        'pingdingshan-reply: 43 mentions, 43 statements',
      ].join('\n'),
    );
    expect(out).toMatch(/^en\/one-certificate: \d+ numbers sourced, \d+ waived$/mu);
    expect(out.trim().split('\n').at(-1)).toBe('174 mentions, 145 statements; nothing wrong');
  },
  TIMEOUT,
);

/** The last line of a run that told these faults: each begins with its file and line. */
function countOf(lines: readonly string[], lang: 'en' | 'zh'): string {
  const files = lines.flatMap((each) => /^((?:data|content)\/\S+?):\d+:/u.exec(each)?.[1] ?? []);
  const [faults, of] = [files.length, new Set(files).size];
  return lang === 'en' ? `${faults} faults in ${of} files` : `共 ${faults} 处，${of} 个文件`;
}

test(
  'npm run check tells every fault by file, line and column, with the place marked and how many there are, and ends with 1',
  async () => {
    const { code, out, err } = await runCommand('check', broken);
    expect(code).toBe(1);
    expect(out).toBe('');
    const lines = err.trim().split('\n');
    expect(lines.filter((each) => each.startsWith('data/checks.csv'))).toHaveLength(5);
    expect(lines).toContain(
      'data/checks.csv:1: claim: missing column: the header id,kind,operands,claim,premise_zh,premise_en,note_zh,note_en. Add the column claim',
    );
    const at = lines.indexOf(
      `data/extracts/pingdingshan-reply.csv:${line}: value: 435, but 443家 reads 443: 443. Empty the cell and run npm run fill, or correct printed`,
    );
    expect(lines[at + 1]).toContain(',443家,435,');
    expect(lines[at + 2]?.trim()).toBe('^^^');
    expect(lines.at(-1)).toBe(countOf(lines, 'en'));
  },
  TIMEOUT,
);

test(
  'npm run check marks the place in a story, and tells of the other language what it lacks',
  async () => {
    const { err } = await runCommand('check', broken, ['numerals', 'parity']);
    const found = err.trim().split('\n');
    expect(found[0]).toMatch(
      /^content\/stories\/en\/one-certificate\.mdx:\d+:\d+: numeral: “three” has no source: bound to a figure, or waived with a reason\. Is it <Value of="/u,
    );
    expect(found[1]).toContain('It is three times tempting');
    expect(found[2]).toBe(`${' '.repeat(4 + (found[1] ?? '').slice(4).indexOf('three'))}^^^^^`);
    expect(found[4]).toContain(
      'value hnrb-gazelle-2023.hnte is not in content/stories/en/one-certificate.mdx',
    );
    expect(found.at(-1)).toBe('2 faults in 2 files');
  },
  TIMEOUT,
);

test.each([
  ['--lang zh', ['--lang', 'zh'], 'C'],
  ['LC_ALL=zh_CN.UTF-8', [], 'zh_CN.UTF-8'],
])(
  'npm run check with %s speaks Chinese',
  async (_, options, lang) => {
    const { code, err } = await runCommand('check', broken, options, lang);
    expect(code).toBe(1);
    expect(err).toContain(
      `data/extracts/pingdingshan-reply.csv:${line}: value: 435，而 443家 读作 443：443。请清空此格后运行 npm run fill，或更正 printed\n`,
    );
    const lines = err.trim().split('\n');
    expect(lines.at(-1)).toBe(countOf(lines, 'zh'));
  },
  TIMEOUT,
);

test(
  'npm run check -- links --json gives faults for programs, with part and excerpt',
  async () => {
    const none = await runCommand('check', broken, ['links', '--json']);
    expect([none.code, JSON.parse(none.out)]).toEqual([0, { ok: true, parts: ['links'], drafts: [] }]);
    const { code, out } = await runCommand('check', broken, ['parity', '--json']);
    expect(code).toBe(1);
    const told = JSON.parse(out) as {
      ok: boolean;
      faults: { part: string; line: number; excerpt: object }[];
    };
    expect([told.ok, told.faults.length, told.faults[0]?.part]).toEqual([false, 1, 'parity']);
    expect(told.faults[0]?.excerpt).toMatchObject({
      text: expect.stringContaining('<Value of="hnrb-gazelle') as string,
    });
  },
  TIMEOUT,
);

test(
  'npm run check tells what is open in a draft, and ends with 0',
  async () => {
    const { code, out } = await runCommand('check', drafted);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('Drafts:');
    expect(out).toContain('content/stories/en/draft.mdx:8:1: numeral: “Eleven” has no source');
    expect(out.trim().split('\n').at(-1)).toMatch(/; nothing wrong$/u);
  },
  TIMEOUT,
);

test(
  'npm run check -- --help tells how it is used; a part or an option it does not know ends it with 2',
  async () => {
    const help = await runCommand('check', whole, ['--help']);
    expect([help.code, help.out.split('\n')[0], help.err]).toEqual([
      0,
      'Usage: npm run check [-- part …]',
      '',
    ]);
    const unknown = await runCommand('check', whole, ['tabels']);
    expect([unknown.code, unknown.out, unknown.err.split('\n')[0]]).toEqual([
      2,
      '',
      'there is no part “tabels”. Did you mean tables?',
    ]);
    const option = await runCommand('check', whole, ['--lnag', 'zh']);
    expect([option.code, option.err.split('\n')[0]]).toEqual([
      2,
      'unknown option --lnag. Did you mean --lang?',
    ]);
  },
  TIMEOUT,
);
