import type {
  AbsenceReason,
  Basis,
  CHECK_KINDS,
  CORRECTION_CLASSES,
  Difference,
  Grade,
  IGNORE_REASONS,
  Kind,
  Level,
  Mode,
  Origin,
  Qualifier,
  REPAIR_KINDS,
  Tier,
  Topic,
} from '../model/vocabulary.ts';

/** The names of every code of the tables in one language: a code without a name does not compile. */
export interface CodeNames {
  readonly basis: Record<Basis, string>;
  readonly tier: Record<Tier, string>;
  /** Puts "and above" to the name of a tier (`tier_and_above` of definitions.csv). */
  readonly tierAndAbove: (tierName: string) => string;
  readonly level: Record<Level, string>;
  readonly qualifier: Record<Qualifier, string>;
  readonly kind: Record<Kind, string>;
  readonly mode: Record<Mode, string>;
  readonly difference: Record<Difference, string>;
  readonly grade: Record<Grade, string>;
  readonly origin: Record<Origin, string>;
  readonly absenceReason: Record<AbsenceReason, string>;
  readonly ignoreReason: Record<(typeof IGNORE_REASONS)[number], string>;
  readonly repairKind: Record<(typeof REPAIR_KINDS)[number], string>;
  readonly checkKind: Record<(typeof CHECK_KINDS)[number], string>;
  readonly correctionClass: Record<(typeof CORRECTION_CLASSES)[number], string>;
  readonly topic: Record<Topic, string>;
}
