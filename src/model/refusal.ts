import type { Bilingual } from './vocabulary.ts';

/** Something an editor asked for that cannot be had: what is wrong and how to mend it, in both languages. */
export class Refusal extends Error {
  readonly what: Bilingual;
  readonly mend: Bilingual;

  constructor(what: Bilingual, mend: Bilingual) {
    super(mend.en === '' ? what.en : `${what.en}. ${mend.en}`);
    this.name = 'Refusal';
    this.what = what;
    this.mend = mend;
  }
}
