/** The words round the reading in English: the header's tools, the source card, the notes of a story, the search. */
export const readingEn = {
  reading: {
    menu: 'Menu',
    search: 'Search',
    line: (minutes: number, numbers: number, sources: number) =>
      `${minutes} min · ${numbers} numbers from ${sources} ${sources === 1 ? 'document' : 'documents'}`,
    contents: 'In this story',
    lead: 'The finding',
    readStory: 'Read the story',
    previous: 'Before this',
    next: 'After this',
    onward: 'More stories',
    related: 'On the same ground',
    corrections: 'Corrections',
    example: 'A number, opened',
    more: 'All stories',
    feed: 'Feed of stories',
    feedOf: (name: string) => `${name}: stories`,
  },
  card: {
    label: 'Source of',
    read: 'read in place',
    working: 'see the working',
    cite: 'cite',
    report: 'report an error',
    translation: 'our translation',
    notHeld: 'A document that we cite; its text is not held here.',
  },
  notes: {
    title: 'Where each number comes from',
    lead: 'Every number of the text once, in its order, with the sentence that states it.',
  },
  report: {
    page: 'Report an error on this page',
    subject: (title: string) => `Error: ${title}`,
    subjectOf: (figure: string, title: string) => `Error: ${figure}, ${title}`,
    body: (address: string) =>
      `Page: ${address}\n\nWhat is wrong:\n\nWhat is right, and where it can be checked:\n`,
    bodyOf: (address: string, id: string) =>
      `Page: ${address}\nFigure: ${id}\n\nWhat is wrong:\n\nWhat is right, and where it can be checked:\n`,
  },
  search: {
    title: 'Search',
    lead: 'Stories, places, indicators and documents, in English and by the Chinese terms that stand in them.',
    field: 'Search this site',
    button: 'Search',
    hint: 'Try technology contracts, R&D intensity or Pingdingshan.',
    without:
      'The search runs in your browser and needs JavaScript. Without it, these pages lead to everything that is here:',
    none: (words: string) => `Nothing found for “${words}”.`,
    found: (count: number, words: string) => `${count} ${count === 1 ? 'page' : 'pages'} for “${words}”`,
    more: 'Show more',
    broken: 'The search index could not be loaded. Try again, or use the lists:',
  },
} as const;
