/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own configuration, so that a test can import an .astro component and render it; without the toolbar,
// which writes the path of each component's file into its markup.
export default getViteConfig(
  {
    test: {
      include: ['tests/**/*.test.ts'],
      exclude: ['builds', 'e2e', 'hosting', 'instant', 'lighthouse', 'markup', 'office'].map(
        (name) => `tests/${name}/**`,
      ),
      allowOnly: false,
      // By default one worker is left out, which on two cores is half of them.
      maxWorkers: 2,
      // Files share what they import, which a third of the time went into; what one puts in its place is put back after it.
      isolate: false,
      unstubGlobals: true,
      unstubEnvs: true,
      restoreMocks: true,
    },
  },
  { devToolbar: { enabled: false } },
);
