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

/** A picture of the seal for devices: `size` in pixels, its file is `/icons/<name>.png`. */
export interface Icon {
  readonly name: string;
  readonly size: number;
  readonly maskable: boolean;
  readonly forManifest: boolean;
}

/** The icons: one for home screens that read no manifest, and those of the manifest. */
export const icons: readonly Icon[] = [
  { name: '180', size: 180, maskable: true, forManifest: false },
  { name: '192', size: 192, maskable: false, forManifest: true },
  { name: '512', size: 512, maskable: false, forManifest: true },
  { name: 'maskable-512', size: 512, maskable: true, forManifest: true },
];

/** The languages of the site in the order they are offered; also the first part of each address. */
export const languages = ['en', 'zh'] as const;

/** One of the languages of the site. */
export type Language = (typeof languages)[number];

/** The base path `/` or `/name/` for what BASE_PATH says, with or without its slashes; `/` when it says nothing. */
export function toBasePath(said: string | undefined): string {
  const names = (said ?? '').split('/').filter((name) => name !== '');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
