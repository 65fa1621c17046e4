import { expect, type Page, test } from '@playwright/test';

/** Ink on a wash that axe cannot read: it is painted as a gradient, or only where something is `:target`. */
const PAIRS = [
  ['--ink', '--seal-wash'],
  ['--seal-ink', '--seal'],
  ['--ink-second', '--seal-wash'],
] as const;

/** The sRGB channels, 0 to 255, of custom properties of the page's root. */
async function channelsOf(page: Page, names: readonly string[]): Promise<readonly (readonly number[])[]> {
  return page.evaluate((properties) => {
    const probe = document.createElement('p');
    document.body.append(probe);
    return properties.map((property) => {
      probe.setAttribute('hidden', '');
      probe.style.setProperty('color', `var(${property})`);
      return (getComputedStyle(probe).color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
    });
  }, names);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`words on the seal’s wash have a contrast of 4.5 to 1 or more (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    for (const pair of PAIRS) {
      const [ink, ground] = (await channelsOf(page, pair)).map(luminance) as [number, number];
      const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      expect(ratio, pair.join(' on ')).toBeGreaterThanOrEqual(4.5);
    }
  });
}
