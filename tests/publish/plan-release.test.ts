import { expect, test } from 'vitest';
import type { Model } from '../../src/model/load.ts';
import type { Row } from '../../src/model/tables.ts';
import { checkRelease } from '../../src/publish/check-release.ts';
import { compareTables } from '../../src/publish/compare-tables.ts';
import { planRelease, type Base } from '../../src/publish/plan-release.ts';
import { isLess, nextVersion } from '../../src/publish/release-step.ts';
import { findUnlogged } from '../../src/publish/unlogged-changes.ts';
import { model } from '../model/real-model.ts';

const DAY = '2026-11-28';
const contact = 'corrections@youju.example';
const first = await planRelease(model, { last: null, contact }, 'major', DAY);
if ('refusal' in first) throw new Error(first.refusal.en);
const last = { version: first.edition.version ?? '', files: first.files };
const id = 'zhumadian-2021-plan.hnte.4';

/** The model with one figure changed. */
function change(to: number): Model {
  const observations = model.observations.map((each) => (each.id === id ? { ...each, value: to } : each));
  return { ...model, observations, byId: new Map(observations.map((each) => [each.id, each])) };
}

async function refusal(of: Model, base: Base, step: 'major' | 'minor' | 'patch'): Promise<string> {
  const planned = await planRelease(of, base, step, DAY);
  return 'refusal' in planned ? planned.refusal.en : `released ${planned.edition.version}`;
}

test('planRelease(model, base, "major", day) makes 1.0.0 whole, its files as SHA256SUMS says', () => {
  expect(first.edition).toEqual({ version: '1.0.0', date: DAY });
  expect(checkRelease('data/releases/v1.0.0', first.files)).toEqual([]);
});

test('planRelease(model, base, step, day) refuses without a contact', async () => {
  expect(await refusal(model, { last: null, contact: '' }, 'major')).toBe(
    'Not released: the site has no contact. Set contact in src/site.ts',
  );
});

test('planRelease(model, base, step, day) refuses where nothing was changed', async () => {
  expect(await refusal(model, { last, contact }, 'patch')).toBe(
    'Not released: nothing was changed since version 1.0.0',
  );
});

test('planRelease(model, base, step, day) refuses less than major for a changed value, and names it', async () => {
  for (const step of ['minor', 'patch'] as const) {
    expect(await refusal(change(187), { last, contact }, step)).toBe(
      `Not released as ${step}: it is major, for observations.csv: ${id}: value was “186” and is “187”. Run npm run release -- major`,
    );
  }
  expect(await refusal(change(187), { last, contact }, 'major')).toBe('released 2.0.0');
});

test('planRelease(model, base, step, day) refuses less than minor for a new row, more than it is allowed', async () => {
  const region = { ...model.regions.get('henan')!, id: 'hubei', gb2260: '420000' };
  const more = { ...model, regions: new Map([...model.regions, ['hubei', region]]) };
  expect(await refusal(more, { last, contact }, 'patch')).toMatch(
    /^Not released as patch: it is minor, for 1 rows or columns are new/u,
  );
  expect(await refusal(more, { last, contact }, 'minor')).toBe('released 1.1.0');
});

test('planRelease(model, base, step, day) takes a changed packing for a patch', async () => {
  const files = new Map([...last.files, ['LICENSE.txt', new TextEncoder().encode('another')]]);
  expect(await refusal(model, { last: { ...last, files }, contact }, 'patch')).toBe('released 1.0.1');
});

test('nextVersion(last, step) raises one part and sets the lesser ones to 0; a withdrawal counts as its version', () => {
  expect(nextVersion(null, 'major')).toBe('1.0.0');
  expect(nextVersion('1.2.3', 'minor')).toBe('1.3.0');
  expect(nextVersion('1.2.3+withdrawn', 'patch')).toBe('1.2.4');
  expect([isLess('patch', 'minor'), isLess('major', 'minor'), isLess('minor', 'minor')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('findUnlogged(changes, model, version) wants a line for a changed cell, of its column and its new value', async () => {
  const planned = await planRelease(change(187), { last, contact }, 'major', DAY);
  if ('refusal' in planned) throw new Error(planned.refusal.en);
  const changes = compareTables(last.files, planned.files);
  const line = (to: string): Row<'changelog'> => ({
    ...{
      date: DAY,
      id,
      field: 'value',
      from: '186',
      to,
      class: '更正',
      reason_zh: '误',
      reason_en: 'misread',
    },
    ...{ file: 'data/changelog.csv', line: 2 },
  });
  const faults = findUnlogged(changes, change(187), '1.0.0');
  expect(faults.map(({ what }) => what.en)).toContain(
    `${id}: value was changed from “186” to “187” since version 1.0.0 without a line`,
  );
  expect(faults.map(({ what }) => what.zh)).toContain(
    `1.0.0 版之后，${id} 的 value 由“186”改为“187”，没有记录`,
  );
  const logged = { ...change(187), changelog: [line('187')] };
  expect(
    findUnlogged(changes, logged, '1.0.0').filter(({ what }) => what.en.startsWith(`${id}: value`)),
  ).toEqual([]);
  const wrong = { ...change(187), changelog: [line('188')] };
  expect(findUnlogged(changes, wrong, '1.0.0').some(({ what }) => what.en.startsWith(`${id}: value`))).toBe(
    true,
  );
});

test('findUnlogged(changes, model, version) wants a line for a figure that was taken out', () => {
  const without = { ...model, byId: new Map([...model.byId].filter(([each]) => each !== id)) };
  const changes = { changed: [], added: 0, removed: [{ table: 'mentions' as const, id }] };
  expect(findUnlogged(changes, without, '1.0.0').map(({ what }) => what.en)).toEqual([
    `${id} was taken out since version 1.0.0 without a line`,
  ]);
});
