import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Stories are rendered from here; their front matter is read, with its faults, by src/story/read-front.ts. */
const stories = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/stories' }),
  schema: z.object({ title: z.string(), description: z.string() }),
});

const pages = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/pages' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

const handbook = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/handbook' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** Collections of words only; numbers go through src/model. */
export const collections = { stories, pages, handbook };
