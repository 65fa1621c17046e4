const GAP = 8;

/** Puts a card beside what it is of and wholly within the window: under it, or over it where there is no room. */
export function placeCard(card: HTMLElement, at: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - GAP));
  const under = at.bottom + GAP;
  const top = under + height < innerHeight ? under : Math.max(GAP, at.top - height - GAP);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
