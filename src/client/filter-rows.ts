/**
 * `<filter-rows>` round a form and a table: shows the rows that hold every word typed and, where the box is ticked, are
 * `data-unused`; the output says how many. Without it all rows are shown.
 */
class FilterRows extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input[type="search"]');
    const box = this.querySelector('input[type="checkbox"]');
    const output = this.querySelector('output');
    const rows = [...this.querySelectorAll('tbody tr')];
    if (!(field instanceof HTMLInputElement) || !(box instanceof HTMLInputElement)) return;
    const show = (): void => {
      const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        if (!(row instanceof HTMLElement)) continue;
        const text = row.textContent.toLowerCase();
        row.hidden =
          !words.every((word) => text.includes(word)) || (box.checked && !('unused' in row.dataset));
        if (!row.hidden) shown += 1;
      }
      if (output) output.value = String(shown);
    };
    field.addEventListener('input', show);
    box.addEventListener('change', show);
    show();
  }
}

customElements.define('filter-rows', FilterRows);
