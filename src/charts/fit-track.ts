/** Something that wants `room` pixels beside a point that lies `along` a track, from 0 to 1. */
export interface TrackNeed {
  readonly along: number;
  readonly room: number;
}

/** Where a track begins, and how long it is, in pixels. */
export interface Track {
  readonly x: number;
  readonly width: number;
}

const EDGES = [
  { along: 0, room: 0 },
  { along: 1, room: 0 },
];
const DUST = 1e-9;

/**
 * The longest track between `left` and `right` on which every point has the room it wants to its left and to its
 * right, begun as far left as may be. What wants more than there is ends in a track of no length.
 */
export function fitTrack(
  lefts: readonly TrackNeed[],
  rights: readonly TrackNeed[],
  left: number,
  right: number,
): Track {
  const before = [...lefts, ...EDGES];
  const after = [...rights, ...EDGES];
  const widths = before.flatMap((a) =>
    after.flatMap((b) =>
      b.along - a.along > DUST ? [(right - left - a.room - b.room) / (b.along - a.along)] : [],
    ),
  );
  const width = Math.max(0, Math.min(...widths));
  return { x: Math.max(...before.map(({ along, room }) => left + room - along * width)), width };
}
