import { FindData } from './find-data.ts';
import { findRows, originOf, sortRows, type Choice, type FoundRow } from './find-rows.ts';
import { writeRows } from './write-rows.ts';

const STEP = 100;

/**
 * `<data-finder>` round a form and a table: searches, filters and sorts all figures, keeps what was chosen in the address
 * and puts it into the download. Without it the form is hidden and the table goes on, page by page.
 */
class DataFinder extends HTMLElement {
  #data = new FindData(this.dataset['files'] ?? '', this.dataset['lang'] ?? 'en');
  #rows: readonly FoundRow[] = [];
  #columns: readonly string[] = [];
  #shown = STEP;
  #asked = 0;
  #sort = { by: '', down: false };

  connectedCallback(): void {
    this.#form.hidden = false;
    const given = new URLSearchParams(location.search);
    for (const [name, value] of given) {
      const field = this.#form.elements.namedItem(name);
      if (
        field instanceof HTMLSelectElement &&
        value !== '' &&
        ![...field.options].some((each) => each.value === value)
      )
        field.append(new Option(value, value));
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
    }
    this.#sort = { by: given.get('sort') ?? '', down: given.get('down') === '1' };
    this.#addSorting();
    this.#form.addEventListener('input', () => this.#choose());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('reset', () => setTimeout(() => this.#choose()));
    this.#part('more').addEventListener('click', () => this.#draw((this.#shown += STEP)));
    this.#part('download').addEventListener('click', () => this.#download());
    if ([...given.keys()].some((name) => name in this.#choice || name === 'sort')) this.#choose();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #choice(): Choice {
    return Object.fromEntries(
      [...new FormData(this.#form)].map(([name, value]) => [name, String(value).trim()]),
    );
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  /** Names the options of a field: the words that stand for a code. */
  #nameOf(field: string, code: unknown): string {
    const select = this.#form.elements.namedItem(field);
    if (!(select instanceof HTMLSelectElement)) return String(code ?? '');
    return [...select.options].find(({ value }) => value === code)?.text ?? String(code ?? '');
  }

  #addSorting(): void {
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const by = head.dataset['sort'] ?? '';
        this.#sort = { by, down: this.#sort.by === by && !this.#sort.down };
        this.#choose();
      });
      head.append(button);
    }
  }

  #choose(): void {
    const choice = this.#choice;
    const kept = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== ''));
    if (this.#sort.by) kept.set('sort', this.#sort.by);
    if (this.#sort.down) kept.set('down', '1');
    history.replaceState(
      null,
      '',
      `${location.pathname}${kept.size > 0 ? `?${kept.toString()}` : ''}${location.hash}`,
    );
    const asked = (this.#asked += 1);
    this.#data.read(choice['indicator'] ?? '').then(
      ({ rows, total, columns }) => {
        // An answer that a newer question has overtaken is dropped.
        if (asked === this.#asked) this.#show(rows, total, columns);
      },
      () => this.#say('failed', {}),
    );
  }

  #show(rows: readonly FoundRow[] | null, total: number, columns: readonly string[]): void {
    if (rows === null) {
      this.#say('choose', { all: total });
      return;
    }
    const found = findRows(rows, this.#choice);
    const { by, down } = this.#sort;
    this.#rows =
      by === ''
        ? found
        : sortRows(found, (row) => this.#sortKey(row, by), down, this.dataset['lang'] ?? 'en');
    this.#columns = columns;
    this.#shown = STEP;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (head.dataset['sort'] === by) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    this.#part('pages').hidden = true;
    this.#part('download').hidden = found.length === 0;
    if (found.length > 0) this.#say('count', { n: found.length, all: total });
    else this.#say('none', { what: this.#sayChoice(), all: total });
    this.#draw();
  }

  #sayChoice(): string {
    const colon = this.dataset['lang'] === 'zh' ? '：' : ': ';
    const chosen = Object.entries(this.#choice).filter(([, value]) => value !== '');
    return chosen
      .map(
        ([name, value]) =>
          `${this.#form.querySelector(`label[for="find-${name}"]`)?.textContent.trim() ?? name}${colon}${this.#nameOf(name, value)}`,
      )
      .join(this.dataset['lang'] === 'zh' ? '，' : ', ');
  }

  #sortKey(row: FoundRow, by: string): string | number | null {
    if (by === 'figure')
      return (row.cells['value'] ?? row.cells['low'] ?? row.cells['high'] ?? null) as number | null;
    if (by === 'period')
      return row.cells['period'] === null
        ? null
        : row.period && String(row.cells['period']).replace(/^\[/u, '');
    const column = by === 'place' ? 'region' : by;
    const code = row.cells[column] ?? null;
    return code === null ? null : this.#nameOf(by, code);
  }

  #draw(shown = this.#shown): void {
    const template = this.querySelector('template')!;
    const body = this.querySelector('tbody')!;
    body.replaceChildren(...this.#rows.slice(0, shown).map((row) => this.#drawRow(template, row)));
    this.#part('more').hidden = this.#rows.length <= shown;
  }

  #drawRow(template: HTMLTemplateElement, { cells, figure, period }: FoundRow): Node {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const fill = (name: string, words: string, id: unknown): void => {
      const link = row.querySelector<HTMLElement>(`[data-cell="${name}"]`)!;
      link.textContent = words;
      if (link instanceof HTMLAnchorElement && id !== null)
        link.href = `${link.dataset['base'] ?? ''}${String(id)}/`;
      else if (link instanceof HTMLAnchorElement) link.replaceWith(words);
    };
    const derived = originOf(cells) === 'derived';
    fill('figure', figure, cells['id']);
    fill('indicator', this.#nameOf('indicator', cells['indicator']), cells['indicator']);
    fill('place', this.#nameOf('place', cells['region']), cells['region']);
    fill('period', period, null);
    fill('kind', this.#nameOf('kind', cells['kind']), null);
    fill(
      'source',
      derived ? this.#nameOf('origin', 'derived') : this.#nameOf('source', cells['source']),
      cells['source'],
    );
    return row;
  }

  #say(key: string, values: Readonly<Record<string, string | number>>): void {
    const words = this.dataset[key] ?? '';
    this.#part('status').textContent = words.replace(/\{(\w+)\}/gu, (_, name: string) =>
      String(values[name] ?? ''),
    );
  }

  #download(): void {
    const file = new Blob([writeRows(this.#columns, this.#rows)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'youju-observations.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('data-finder', DataFinder);
