import { placeCard } from './place-card.ts';

/**
 * `<chart-points>` round a figure's drawings: one stop of the Tab key a chart, arrows walk its points, and the point
 * in hand (by key, pointer or touch) has a card with its row of the figure's table. Without it the points are links.
 */
class ChartPoints extends HTMLElement {
  #card: HTMLElement | null = null;

  connectedCallback(): void {
    for (const drawing of this.querySelectorAll('svg.chart')) {
      const points = pointsOf(drawing);
      points.forEach((point, at) => point.setAttribute('tabindex', at === 0 ? '0' : '-1'));
    }
    this.addEventListener('keydown', (event) => this.#walk(event));
    // A finger focuses what it touches before it clicks: that is not yet a card it has seen.
    this.addEventListener('focusin', (event) => {
      const point = pointAt(event);
      if (point?.matches(':focus-visible')) this.#show(point);
    });
    this.addEventListener('focusout', () => this.#hide());
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#show(pointAt(event));
    });
    // A finger leaves with every touch; what it has opened stays.
    this.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.#hide();
    });
    this.addEventListener('click', (event) => this.#touch(event));
  }

  #walk(event: KeyboardEvent): void {
    const point = pointAt(event);
    if (event.key === 'Escape') this.#hide();
    if (!point) return;
    const points = pointsOf(point.closest('svg'));
    const at = points.indexOf(point);
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: points.length - 1,
    };
    const next = points[steps[event.key] ?? -1];
    if (!(event.key in steps)) return;
    event.preventDefault();
    if (!next) return;
    point.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }

  /** The first touch of a point shows its card; the card's link, or a second touch, opens the source. */
  #touch(event: Event): void {
    const point = pointAt(event);
    const isTouch = event instanceof PointerEvent && event.pointerType !== 'mouse';
    if (!point || !isTouch || this.#card?.dataset['of'] === idOf(point)) return;
    event.preventDefault();
    this.#show(point);
  }

  #show(point: SVGAElement | null): void {
    const row = point && this.closest('figure')?.querySelector(`tr${rowOf(point)}`);
    if (!point || !row) return;
    this.#hide();
    const card = document.createElement('div');
    card.className = 'point-card';
    card.dataset['of'] = idOf(point);
    card.popover = 'manual';
    for (const cell of row.children) {
      const line = document.createElement('div');
      line.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      card.append(line);
    }
    this.append(card);
    card.showPopover();
    placeCard(card, point.getBoundingClientRect());
    this.#card = card;
  }

  #hide(): void {
    this.#card?.remove();
    this.#card = null;
  }
}

function pointsOf(drawing: Element | null): SVGAElement[] {
  return drawing ? [...drawing.querySelectorAll<SVGAElement>('a.mark')] : [];
}

function pointAt(event: Event): SVGAElement | null {
  return event.target instanceof Element ? event.target.closest<SVGAElement>('a.mark') : null;
}

/** The id of what a point stands for: an observation, or a document. */
function idOf(point: SVGAElement): string {
  return point.dataset['id'] ?? point.dataset['source'] ?? '';
}

/** What tells the row of a point in the figure's tables. */
function rowOf(point: SVGAElement): string {
  return `[data-${point.dataset['id'] === undefined ? 'source' : 'id'}="${CSS.escape(idOf(point))}"]`;
}

customElements.define('chart-points', ChartPoints);
