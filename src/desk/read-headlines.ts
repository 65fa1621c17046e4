/** What a built page sets in the serif of headlines: characters beyond the Latin face, by the face that has them. */
export interface Headlines {
  readonly chinese: readonly string[];
  readonly pinyin: readonly string[];
}

const HEADING = /<(h[1-6])\b[^>]*>(.*?)<\/\1>/gsu;
/** Other elements in that face: the name of the site, the titles of stories beside this one, groups of a table. */
const NAMED =
  /<(span|tr)\b[^>]*\bclass="[^"]*(?:site-name__|onward__title|data-table__group)[^"]*"[^>]*>(.*?)<\/\1>/gsu;
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const PINYIN = /[\u0100-\u024F\u1E00-\u1EFF]/u;

/** The characters of a page's headlines, each once. Marks that the Latin face sets are not among them. */
export function readHeadlines(html: string): Headlines {
  const texts = [HEADING, NAMED].flatMap((pattern) =>
    [...html.matchAll(pattern)].map((found) => (found[2] ?? '').replaceAll(/<[^>]*>/gu, '')),
  );
  const characters = [...new Set(texts.join(''))];
  return {
    chinese: characters.filter((character) => HAN.test(character)),
    pinyin: characters.filter((character) => PINYIN.test(character)),
  };
}
