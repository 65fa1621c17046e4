import { placeCard } from './place-card.ts';

/** Numbers of a text whose note the page may have. */
const NUMBER = 'a.value, a.change, a.count';

/** Long enough not to flicker under a pointer that only passes; short enough to be an answer. */
const WAIT = { show: 120, hide: 250 };

/**
 * `<source-cards>` round a text and its notes: a number in hand (by pointer, focus or touch) shows its note as a card
 * at its place. The card stays while it is in hand itself, and Escape puts it away; a number whose card is open leads
 * to its source, as it does without this.
 */
class SourceCards extends HTMLElement {
  #card: HTMLElement | null = null;
  #link: HTMLAnchorElement | null = null;
  #timer = 0;

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>(NUMBER))
      if (hasCard(link)) link.setAttribute('aria-expanded', 'false');
    this.addEventListener('pointerover', (event) => this.#hover(event));
    this.addEventListener('pointerout', (event) => this.#leave(event));
    this.addEventListener('focusin', (event) => this.#focus(event));
    this.addEventListener('focusout', (event) => {
      if (!this.#holds(event.relatedTarget)) this.#hide();
    });
    this.addEventListener('click', (event) => this.#press(event));
    document.addEventListener('keydown', (event) => this.#escape(event));
    document.addEventListener('pointerdown', (event) => {
      if (!this.#holds(event.target)) this.#hide();
    });
    addEventListener('scroll', () => this.#follow(), { passive: true });
    addEventListener('resize', () => this.#follow());
  }

  #hover(event: PointerEvent): void {
    if (event.pointerType !== 'mouse') return;
    const link = linkAt(event);
    if (link) this.#later(WAIT.show, () => this.#show(link));
    else if (this.#holds(event.target)) clearTimeout(this.#timer);
  }

  #leave(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.#holds(event.relatedTarget)) return;
    // What has the focus keeps its card.
    if (this.#holds(document.activeElement) && this.#link?.matches(':focus-visible'))
      clearTimeout(this.#timer);
    else this.#later(WAIT.hide, () => this.#hide());
  }

  #focus(event: FocusEvent): void {
    const link = linkAt(event);
    if (link?.matches(':focus-visible')) this.#show(link);
  }

  /** The first touch opens the card; a number whose card is open is a link like others. */
  #press(event: MouseEvent): void {
    const link = linkAt(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || this.#link === link || !hasCard(link)) return;
    event.preventDefault();
    this.#show(link);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#card) return;
    const link = this.#card.contains(document.activeElement) ? this.#link : null;
    this.#hide();
    link?.focus();
    if (link) this.#hide();
  }

  #later(wait: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, wait);
  }

  #show(link: HTMLAnchorElement): void {
    clearTimeout(this.#timer);
    if (!hasCard(link) || this.#link === link) return;
    this.#hide();
    const card = document.createElement('span');
    card.className = 'source-note source-card source-card--at';
    card.lang = document.documentElement.lang;
    card.popover = 'manual';
    card.setAttribute('role', 'group');
    card.setAttribute('aria-label', `${this.dataset['label'] ?? ''} ${link.textContent.trim()}`);
    card.append(...told(link), ...[...(noteOf(link)?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    // After its number, so that Tab and a reader go from the one to the other.
    link.after(card);
    link.setAttribute('aria-expanded', 'true');
    card.showPopover();
    [this.#card, this.#link] = [card, link];
    this.#follow();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#link?.setAttribute('aria-expanded', 'false');
    const card = this.#card;
    [this.#card, this.#link] = [null, null];
    card?.remove();
  }

  #follow(): void {
    // A number broken over two lines has two boxes: its card stands at the last.
    const box = this.#link && [...this.#link.getClientRects()].at(-1);
    if (this.#card && box) placeCard(this.#card, box);
  }

  /** Whether something is of the number in hand or of its card. */
  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && !!(this.#card?.contains(target) || this.#link?.contains(target));
  }
}

function linkAt(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(NUMBER) : null;
}

/** What a number that was worked out says of itself. */
function told({ dataset }: HTMLAnchorElement): readonly HTMLElement[] {
  if (dataset['told'] === undefined) return [];
  const words = document.createElement('span');
  words.className = 'source-note__told';
  words.textContent = dataset['told'];
  return [words];
}

function hasCard(link: HTMLAnchorElement): boolean {
  return link.dataset['told'] !== undefined || noteOf(link) !== null;
}

function noteOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(`note-${link.dataset['observation'] ?? ''}`);
}

customElements.define('source-cards', SourceCards);
