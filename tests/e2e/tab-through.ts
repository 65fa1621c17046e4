import type { Page } from '@playwright/test';

/** Where Tab stopped on a page, each stop by its place among those there should be; cards that open at a stop aside. */
export interface Stops {
  /** What there is to reach, in the order in which it is read. */
  readonly expected: readonly string[];
  readonly reached: readonly string[];
  /** Stops at which nothing shows where the focus is, or that stay out of the window. */
  readonly unseen: readonly string[];
}

interface Watch {
  readonly expected: readonly Element[];
  readonly seen: { readonly name: string; readonly isSeen: boolean }[];
}

/** Goes through a page by the Tab key alone, from its top until its last stop has had the focus or no way leads on. */
export async function tabThrough(page: Page): Promise<Stops> {
  const expected = await page.evaluate(watchFocus);
  const last = expected.at(-1);
  for (let key = 0; key < 2 * expected.length + 20; key += 1) {
    await page.keyboard.press('Tab');
    // Asking after each key would take longer than the key.
    if (key < expected.length - 1) continue;
    const now = await page.evaluate(() => (window as never as { watch: Watch }).watch.seen.at(-1)?.name);
    if (now === last) break;
  }
  const seen = await page.evaluate(() => (window as never as { watch: Watch }).watch.seen);
  return {
    expected,
    reached: seen.map(({ name }) => name),
    unseen: seen.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
  };
}

/** Runs in the page: starts at its top, and notes each stop from there. */
function watchFocus(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]');
  const expected = [...all].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${expected.indexOf(element as HTMLElement)} ${element.localName} ${words.trim().slice(0, 40)}`;
  };
  const showsFocus = (element: Element): boolean => {
    const halo = element.querySelector('.mark__halo');
    if (halo) return getComputedStyle(halo).stroke !== 'none';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  };
  const isInWindow = (element: Element): boolean => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  };
  const watch: Watch = { expected, seen: [] };
  Object.assign(window, { watch });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.closest('.source-card--at, .point-card')) return;
    watch.seen.push({ name: nameOf(target), isSeen: showsFocus(target) && isInWindow(target) });
  });
  // Where the search begins with its field, Tab goes on from there.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  watch.seen.length = 0;
  return expected.map(nameOf);
}
