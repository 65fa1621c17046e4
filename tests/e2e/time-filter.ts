import type { Page } from '@playwright/test';

/** How many milliseconds pass from a choice to its answer; a year that the form does not have is added to it. */
export function timeFilter(page: Page, field: string, value: string): Promise<number> {
  return page.evaluate(
    async ([field, value]) => {
      const status = document.querySelector('data-finder [data-part=status]')!;
      const select = document.querySelector<HTMLSelectElement>(field)!;
      if (![...select.options].some((each) => each.value === value)) select.append(new Option(value, value));
      const before = status.textContent;
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      while (status.textContent === before) await Promise.resolve();
      return performance.now() - start;
    },
    [field, value] as const,
  );
}
