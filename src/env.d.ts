declare namespace App {
  /** What a page tells the components in it. */
  interface Locals {
    /** The observations that the page's notes list, in their order: a number knows its note by it. */
    notes?: readonly string[];
  }
}
