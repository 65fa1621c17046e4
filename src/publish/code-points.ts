/** How many Unicode code points a text has once it is in NFC, as published texts are counted. */
export function countPoints(text: string): number {
  return [...text.normalize('NFC')].length;
}
