import { expect, test } from '@playwright/test';

/** Relative luminance of a colour given in hexadecimal, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

for (const colorScheme of ['light', 'dark'] as const) {
  // Axe cannot read a gradient, and under a number in a story the wash is one.
  test(`a story’s numbers have a contrast of 4.5 to 1 or more on their wash (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./stories/one-certificate/');
    const [ink = '', wash = ''] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--ink', '--seal-wash'].map((name) => style.getPropertyValue(name).trim());
    });
    const [lighter = NaN, darker = NaN] = [ink, wash].map(luminance).toSorted((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
}
