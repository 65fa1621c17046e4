import { COLOURS } from './colours.ts';
import { element } from './element.ts';

/** 据, the second character of the site's name, from Noto Serif SC (SIL Open Font License), on a field of 32. */
const CHARACTER =
  'M13.2 6.2V5.9V5L16.4 6.2H16V12.7Q16 14.5 15.8 16.4Q15.7 18.3 15.2 20.3Q14.7 22.3 13.6 24.1Q12.6 25.9 10.7 27.4L10.4 27.3Q11.7 25.1 12.3 22.7Q12.9 20.2 13 17.7Q13.2 15.2 13.2 12.7ZM15.1 6.2H25.5V6.9H15.1ZM15.1 10.7H25.5V11.5H15.1ZM16.9 25.4H25.3V26.1H16.9ZM24 6.2H23.8L25 4.8L27.7 6.8Q27.6 6.9 27.3 7.1Q27.1 7.2 26.8 7.3V11.3Q26.8 11.4 26.4 11.6Q26 11.7 25.5 11.9Q24.9 12 24.5 12H24ZM19.6 11.7 23 12Q23 12.2 22.9 12.3Q22.7 12.5 22.4 12.5V20.2H19.6ZM15.5 20V18.8L18.4 20H25.1V20.7H18.3V26.9Q18.3 27 17.9 27.2Q17.6 27.4 17.1 27.6Q16.5 27.8 15.9 27.8H15.5ZM23.9 20H23.6L24.9 18.5L27.7 20.6Q27.6 20.8 27.4 20.9Q27.1 21.1 26.7 21.2V27Q26.7 27 26.3 27.2Q25.9 27.4 25.4 27.5Q24.8 27.6 24.4 27.6H23.9ZM15 15.2H23.8L25.3 13.2Q25.3 13.2 25.6 13.4Q25.8 13.6 26.3 14Q26.7 14.3 27.2 14.7Q27.6 15.2 28 15.5Q27.9 15.9 27.3 15.9H15ZM4.4 10.2H10.1L11.3 8.1Q11.3 8.1 11.5 8.3Q11.8 8.5 12.1 8.9Q12.4 9.3 12.8 9.7Q13.1 10.1 13.4 10.5Q13.3 10.9 12.7 10.9H4.6ZM7.3 4.2 11 4.5Q11 4.8 10.7 5Q10.5 5.2 10.1 5.3V24.4Q10.1 25.4 9.8 26.1Q9.6 26.8 8.9 27.2Q8.1 27.6 6.6 27.8Q6.6 27.1 6.5 26.6Q6.4 26.1 6.1 25.8Q5.9 25.4 5.5 25.2Q5.1 25 4.3 24.8V24.5Q4.3 24.5 4.6 24.5Q4.9 24.5 5.4 24.6Q5.8 24.6 6.2 24.6Q6.6 24.6 6.8 24.6Q7.1 24.6 7.2 24.5Q7.3 24.4 7.3 24.2ZM4 16.6Q4.8 16.4 6.2 16Q7.6 15.7 9.4 15.2Q11.2 14.7 13.1 14.2L13.1 14.5Q12 15.3 10.2 16.5Q8.3 17.7 5.8 19.2Q5.7 19.7 5.2 19.9Z';
const FIELD = 32;
/** Launchers cut an icon to shapes of their own; within this part of it nothing is lost (W3C, maskable icons). */
const SAFE = 0.72;

/**
 * The seal as an icon: SVG of `size` pixels. A `maskable` one fills its square to the edge, with the character in the
 * part that no mask cuts.
 */
export function sealIcon(size: number = FIELD, maskable = false): string {
  const ground = { width: FIELD, height: FIELD, rx: maskable ? 0 : 5, fill: COLOURS['seal-ground'] };
  const shift = (FIELD * (1 - SAFE)) / 2;
  const transform = maskable ? `translate(${shift},${shift}) scale(${SAFE})` : null;
  const character = element('path', { d: CHARACTER, fill: COLOURS['seal-ink'], transform });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size, viewBox: `0 0 ${FIELD} ${FIELD}` },
    element('rect', ground) + character,
  );
}
