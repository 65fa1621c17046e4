import type { ReasonCode } from '../model/comparability.ts';

/** A sentence for every reason of comparability: a reason without one does not compile. */
export type ReasonNames = Readonly<Record<ReasonCode, string>>;
