// What pages with charts and numbers run: one file, so that a reader loads and keeps one.
import './chart-points.ts';
import './source-cards.ts';
