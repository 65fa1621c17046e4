import { existsSync } from 'node:fs';
import type { Bilingual } from '../model/vocabulary.ts';
import { tellFindings } from '../publish/verify/tell-findings.ts';
import { verifyFolder } from '../publish/verify/verify-folder.ts';
import { endWrongly, sharedUsage, startCommand } from './command.ts';
import { isOwnAddress, readFolder } from './read-folder.ts';
import { failWith, tell } from './report.ts';

const usage: Bilingual = {
  zh: `用法：npm run verify -- 文件夹或本机网址

只凭已发布的文件（如 data/releases/v1.0.0 或 http://127.0.0.1:4321/data/latest/）重做：校验和、引文定位、数字读法、推算、
原文自身的算术、目标、可比性，并列出结果。改动一个字节即不通过。做法见 data/README.md。

${sharedUsage.zh}`,
  en: `Usage: npm run verify -- <folder or address on this machine>

Takes nothing but published files (data/releases/v1.0.0, or http://127.0.0.1:4321/data/latest/) and repeats
checksums, anchors, the reading of printed values, derived values, checks, targets and comparability, and prints
the findings. Fails on one changed byte. data/README.md says how it is done.

${sharedUsage.en}`,
};

const { lang, json, words } = startCommand(usage, {}, { least: 1, most: 1 });
const [from = ''] = words;
if (!isOwnAddress(from))
  endWrongly(
    [{ zh: `${from} 不是本机网址`, en: `${from} is no address on this machine` }],
    usage,
    lang,
    json,
  );
if (!/^https?:/u.test(from) && !existsSync(from))
  endWrongly([{ zh: `没有 ${from} 这个文件夹`, en: `no folder ${from}` }], usage, lang, json);
const verified = verifyFolder(await readFolder(from));
const { counts, checks, targets, withdrawn } = verified;
failWith(verified.faults, lang, json);
const findings = {
  checks: checks.map(({ id, judgement }) => ({ id, finding: judgement.finding })),
  targets: targets.map(({ target, finding }) => ({ id: target.id, finding })),
  withdrawn,
};
const summary: Bilingual = {
  zh: `${counts.files} 个文件校验无误；${counts.anchors} 处引文找到；${counts.values} 个数字与原文写法一致；${counts.derived} 个推算重做；${counts.checks} 项算术、${counts.targets} 个目标、${counts.pairs} 对可比性相同`,
  en: `${counts.files} files as their checksums say; ${counts.anchors} anchors found; ${counts.values} values read as printed; ${counts.derived} worked out again; ${counts.checks} checks, ${counts.targets} targets and ${counts.pairs} comparisons agree`,
};
tell(json, { counts, ...findings }, [...tellFindings(verified, lang), summary[lang]]);
