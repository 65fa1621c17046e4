/** Name, address and other constants of the site; the only place to change them. */
export const site = {
  name: { en: 'Yǒujù', zh: '有据' },
  line: { en: 'Regional innovation, on the record.', zh: '每个数字，都有出处。' },
  /** Where the site is published, without the base path; absolute links, feeds and citations start with it. */
  url: 'https://youju.example',
  /** An e-mail address for corrections and withdrawals: a placeholder at a reserved domain, for the owner to set. Empty: none shown, nothing released. */
  contact: 'corrections@youju.example' as string,
  licences: {
    code: { id: 'MIT', name: 'MIT License', url: 'https://opensource.org/license/mit' },
    data: {
      id: 'CC-BY-4.0',
      name: 'Creative Commons Attribution 4.0 International',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
} as const;

/** The languages of the site in the order they are offered; also the first part of each address. */
export const languages = ['en', 'zh'] as const;

/** One of the languages of the site. */
export type Language = (typeof languages)[number];

/** The base path `/` or `/name/` for what BASE_PATH says, with or without its slashes; `/` when it says nothing. */
export function toBasePath(said: string | undefined): string {
  const names = (said ?? '').split('/').filter((name) => name !== '');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
