import { describe, expect, test } from 'vitest';
import { COLOURS, PLACE_COLOURS, toneColour } from '../../src/picture/colours.ts';
import { inkColour, PATH_LOOKS, TEXT_LOOKS, WASH, type Ink, type PathLook } from '../../src/picture/looks.ts';
import { mixColours } from '../../src/picture/mix-colours.ts';
import { readClasses, readLook, readTokens } from './read-css.ts';

const tokens = readTokens();

test.each(Object.entries(COLOURS))('COLOURS.%s is the token', (name, hex) => {
  expect(hex).toBe(tokens.get(name));
});

test('PLACE_COLOURS are the tokens of places, all of them', () => {
  const places = [...tokens].filter(([name]) => name.startsWith('place-'));
  expect(places.length).toBeGreaterThan(1);
  expect(PLACE_COLOURS).toEqual(Object.fromEntries(places));
});

test('toneColour(tone) gives the place’s colour, that of other places, or none', () => {
  expect(toneColour('place-congtai')).toBe(tokens.get('place-congtai'));
  expect(toneColour('place-henan')).toBe(tokens.get('place-other'));
  expect(toneColour('')).toBeNull();
});

/** An ink as chart.css writes it. */
function cssOf(ink: Ink): string {
  if (typeof ink === 'string') return `var(--${ink})`;
  const place = `var(--tone, var(--${ink.else}))`;
  return ink.of === 'place' ? place : `color-mix(in oklab, ${place} ${100 * WASH}%, var(--paper))`;
}

describe('PATH_LOOKS', () => {
  test.each(Object.entries(PATH_LOOKS))('%s looks as in chart.css', (role, look: PathLook) => {
    const {
      stroke,
      fill,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': cap,
      ...rest
    } = readLook(`chart__${role}`);
    // A joined segment always has a place; the style sheet says nothing of one without.
    const said = stroke === 'var(--tone)' ? 'var(--tone, var(--ink-second))' : stroke;
    expect([said, fill]).toEqual([look.stroke && cssOf(look.stroke), look.fill && cssOf(look.fill)]);
    expect([width, dash, cap]).toEqual([look.width?.toString(), look.dash, look.cap]);
    expect(rest).toEqual({});
  });
});

describe('TEXT_LOOKS', () => {
  test.each(Object.entries(TEXT_LOOKS))('%s looks as in chart.css', (role, { fill, bold, halo }) => {
    const {
      fill: said = 'var(--ink-second)',
      'font-weight': weight,
      ...rest
    } = readLook(`chart__text--${role}`);
    expect([said, weight]).toEqual([cssOf(fill), bold ? '600' : undefined]);
    const paper = {
      'paint-order': 'stroke',
      stroke: 'var(--paper)',
      'stroke-width': '3px',
      'stroke-linejoin': 'round',
    };
    expect(rest).toEqual(halo ? paper : {});
  });

  test('chart.css has no role of text besides', () => {
    expect(readClasses('chart__text--').filter((role) => !(role in TEXT_LOOKS))).toEqual([]);
  });
});

test('inkColour(ink, tone) is the place’s colour or what stands for it', () => {
  expect(inkColour('rule', '#00696b')).toBe('#dcd6c6');
  expect(inkColour({ of: 'place', else: 'ink' }, '#00696b')).toBe('#00696b');
  expect(inkColour({ of: 'place', else: 'ink' }, null)).toBe('#1c1b17');
});

test('mixColours(front, ground, share) mixes as color-mix(in oklab) does', () => {
  expect(mixColours('#00696b', '#fbfaf5', 1)).toBe('#00696b');
  expect(mixColours('#00696b', '#fbfaf5', 0)).toBe('#fbfaf5');
  expect(mixColours('#ffffff', '#000000', 0.5)).toBe('#636363');
  expect(inkColour({ of: 'wash', else: 'ink' }, '#3d4db3')).toBe('#cdd4e9');
  expect(() => mixColours('red', '#000000', 0.5)).toThrow('invalid colour: red');
});
