import type { Item } from '../../src/charts/item.ts';
import { buildObservation, type Given } from './build-observation.ts';

/** An item in one line: `buildItem('Zhumadian', 255, { origin: 'cited' }, 'Jul 2023')`; its id is `test.<name>`. */
export function buildItem(name: string, value: number | null, given: Given = {}, note = ''): Item {
  const id = `test.${name.toLowerCase().replaceAll(' ', '-')}`;
  const { period = '2021', ...rest } = given as Given & { readonly period?: string };
  return {
    observation: buildObservation(period, value, { id, ...rest }),
    name,
    note,
    tone: 'place-zhumadian',
  };
}
