/** Colours by the names they have in src/styles/tokens.css. */
export type Colour = 'paper' | 'ink' | 'ink-second' | 'ink-third' | 'rule' | 'seal-ground' | 'seal-ink';

/** The light theme, literally: a picture knows no style sheet and no dark side. */
export const COLOURS: Readonly<Record<Colour, string>> = {
  paper: '#fbfaf5',
  ink: '#1c1b17',
  'ink-second': '#57534a',
  'ink-third': '#706a5e',
  rule: '#dcd6c6',
  'seal-ground': '#b3261e',
  'seal-ink': '#fffefb',
};

/** The colours of places by their class; a place without one has that of `place-other`. */
export const PLACE_COLOURS: Readonly<Record<`place-${string}`, string>> & { readonly 'place-other': string } =
  {
    'place-zhumadian': '#08756c',
    'place-pingdingshan': '#3b4cb4',
    'place-congtai': '#985d10',
    'place-masked-county-city': '#853782',
    'place-other': '#455757',
  };

/** The colour of an item's tone; `null` where it has none and is drawn in ink. */
export function toneColour(tone: string): string | null {
  if (tone === '') return null;
  const known: Readonly<Record<string, string>> = PLACE_COLOURS;
  return known[tone] ?? PLACE_COLOURS['place-other'];
}
