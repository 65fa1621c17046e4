import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 at levels A and AA with all that came before it; and what axe only recommends. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands, rule and element each. The size of targets, which it leaves out unless asked,
 * is among it: 24 px, or as far from the next. Of a chart's points axe sees the one that Tab stops at; what a crowd of
 * them leads to stands in the table under the chart as well.
 */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  // No frames here: a page to gather their results in would only cost time.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
