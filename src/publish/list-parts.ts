import type { Model } from '../model/load.ts';
import type { Observation } from '../model/observation.ts';
import type { Part } from './part-folder.ts';

/** Every indicator, place and source that has figures, with its statements, each once. */
export function listParts(model: Model): readonly Part[] {
  const own = model.observations.filter(({ mentionOf }) => mentionOf === null);
  const group = (
    kind: Part['kind'],
    of: (each: Observation) => { readonly id: string; readonly title: Part['title'] } | null,
  ): readonly Part[] => {
    const groups = Map.groupBy(own, (each) => of(each)?.id);
    return [...groups].flatMap(([id, observations]) => {
      const named = observations[0] && of(observations[0]);
      return id === undefined || !named ? [] : [{ kind, id, title: named.title, observations }];
    });
  };
  return [
    ...group('indicators', ({ indicator }) => ({ id: indicator.id, title: indicator.name })),
    ...group('places', ({ region }) => ({ id: region.id, title: region.name })),
    ...group('sources', ({ source }) => source),
  ];
}
