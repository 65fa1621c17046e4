import { findPages, type Found, type Index, type Result } from './find-pages.ts';

const PAGE = 10;

/** `<site-search>`: the words of the field, and of the address, are looked up in the index of the page's language. */
class SiteSearch extends HTMLElement {
  #index: Promise<Index> | null = null;
  #results: readonly Result[] = [];
  #shown = 0;
  #turn = 0;

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('form');
    form.hidden = false;
    this.#part('.search__without').hidden = true;
    const field = this.#part<HTMLInputElement>('input');
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('focus', () => void this.#load(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', `?${new URLSearchParams({ q: field.value })}`);
      void this.#find(field.value);
    });
    this.#part('.search__more').addEventListener('click', () => void this.#more());
    if (field.value !== '') void this.#find(field.value);
    else field.focus({ preventScroll: true });
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`missing ${selector}`);
    return part;
  }

  #load(): Promise<Index> {
    this.#index ??= (async () => {
      const from = new URL(this.dataset['index'] ?? '/pagefind/', location.href).href;
      const index = (await import(/* @vite-ignore */ `${from}pagefind.js`)) as Index;
      await index.options({ baseUrl: new URL('..', from).pathname, excerptLength: 24 });
      return index;
    })();
    return this.#index;
  }

  async #find(said: string): Promise<void> {
    const words = said.trim();
    const turn = ++this.#turn;
    if (words === '') return this.#tell([], '');
    try {
      const results = await findPages(await this.#load(), words);
      // A later search may have overtaken this one.
      if (turn === this.#turn) await this.#tell(results, words);
    } catch {
      this.#index = null;
      this.#part('.search__without').hidden = false;
      this.#part('.search__broken').hidden = false;
      this.#part('.search__unscripted').hidden = true;
    }
  }

  async #tell(results: readonly Result[], words: string): Promise<void> {
    [this.#results, this.#shown] = [results, 0];
    this.#part('.search__results').replaceChildren();
    const { none = '', foundOne = '', found = '' } = this.dataset;
    const pattern = results.length === 0 ? none : results.length === 1 ? foundOne : found;
    this.#part('.search__status').textContent =
      words === '' ? '' : pattern.replace('0', String(results.length)).replace('…', words);
    await this.#more();
  }

  async #more(): Promise<void> {
    const turn = this.#turn;
    const next = this.#results.slice(this.#shown, this.#shown + PAGE);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#shown += next.length;
    this.#part('.search__results').append(...pages.map(writeFound));
    this.#part('.search__more').hidden = this.#shown >= this.#results.length;
  }
}

function writeFound({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search__found';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const words = document.createElement('p');
  // Only marks are taken from the excerpt, never markup.
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/u)) {
    const text = unescape(part.replaceAll(/<\/?mark>/gu, ''));
    if (!part.startsWith('<mark>')) words.append(text);
    else words.append(Object.assign(document.createElement('mark'), { textContent: text }));
  }
  item.append(link, words);
  return item;
}

function unescape(text: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => names[name] ?? '');
}

customElements.define('site-search', SiteSearch);
