/** What the home page opens with: a chart of a story, by its id, and the plan whose targets it counts. */
export const home = { chart: 'hnte-in-three-places', plan: 'zhumadian-2021-plan' } as const;
