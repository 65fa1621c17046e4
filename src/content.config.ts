import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** A day, which YAML reads as a date: back to `2026-11-22`, whatever the clock's zone. */
const day = z.date().transform((date) => date.toISOString().slice(0, '2026-11-22'.length));

const stories = defineCollection({
  loader: glob({ pattern: '{en,zh}/*.mdx', base: './content/stories' }),
  schema: z.strictObject({
    title: z.string(),
    description: z.string(),
    authors: z.array(z.string()).min(1),
    published: day,
    updated: day.optional(),
  }),
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
