/** The words of the interface for programs in English. */
export const apiEn = {
  title: 'For programs',
  lead: 'All tables as static JSON: no key, no limit, readable from any page. A row is an object by column; what is missing is null.',
  addresses: 'Addresses',
  address: 'Address',
  what: 'What it gives',
  versions:
    'The last version is at /api/. What is not released yet is at /api/next/; each version stays at an address of its own, such as /api/v1.0.0/.',
  unversioned: 'No version has been released yet: /api/ gives what /api/next/ gives.',
  described: 'Described in OpenAPI 3.1:',
  paging:
    'Past ten thousand rows a table comes in pages: next is the address of the page after, relative to the page; null on the last.',
  next: 'Address of the next page, relative to this one; null on the last',
  missing: 'There is no such file',
  part: {
    indicators: 'An indicator and its observations',
    regions: 'A place and its observations',
    sources: 'A document and its observations',
  },
  example: 'An example',
  exampleOf: (address: string) => `${address}, with its first observation:`,
  tryIt: 'In JavaScript:',
} as const;
