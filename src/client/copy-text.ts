/**
 * `<copy-text>` round a `<pre>`: puts a button beside it that copies its words. Where they leave a place for the day of
 * reading, the copy has the reader's own. Without it the words can be marked and copied by hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector('pre');
    if (!words || this.querySelector('button')) return;
    const button = document.createElement('button');
    const { copy = '', copied = '', of = '' } = this.dataset;
    button.type = 'button';
    button.className = 'button-link copy-text__button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy}: ${of}`);
    const said = document.createElement('span');
    said.className = 'copy-text__said';
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(fillDay(words.textContent, new Date())).then(() => {
        said.textContent = copied;
      });
    });
    this.append(button, said);
  }
}

/** Puts a day where GB/T 7714 and APA leave a place for it. */
function fillDay(words: string, day: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  const iso = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  const long = day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric' });
  return words.replaceAll('[引用日期]', `[${iso}]`).replaceAll('[day you read it]', long);
}

customElements.define('copy-text', CopyText);
