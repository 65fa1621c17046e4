const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Marks that a Chinese font sets a full square wide, and a Latin one narrow. */
const EITHER = /[‘’“”…—·]/u;
const MARK = /\p{Mark}/u;
const BOLDER = 1.07;
const OTHER = 0.62;

/** Widths in em of the wider of the usual system faces (Arial, Segoe UI, Roboto, Noto Sans), upright. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.24, "ijl'|‘’"],
  [0.28, ' .,:;!I·'],
  [0.34, 'ft()[]{}/\\-r`'],
  [0.4, '"“”*'],
  [0.5, 'Jsz?^'],
  [0.53, 'ckvxy'],
  [0.58, '0123456789aegL$_#–−'],
  [0.6, 'bdhnopquFETZ+<>=~×±'],
  [0.68, 'SPXYBKVAR'],
  [0.76, 'CDGHNUwQO&'],
  [0.93, 'mMW%…—@‰'],
];
const WIDTH = new Map(WIDTHS.flatMap(([em, characters]) => [...characters].map((c) => [c, em] as const)));

/** The widths of the characters met so far, among Latin ones and among Han ones: they are few, texts are many. */
const MET = { latin: new Map<string, number>(), han: new Map<string, number>() };

/** The widths of ASCII characters by their code. */
const ASCII = Float64Array.from({ length: 128 }, (_, code) => WIDTH.get(String.fromCharCode(code)) ?? OTHER);

/**
 * The width of a text in pixels: an estimate on the wide side, the same on every machine.
 * A Han character is one em wide; accents have no width of their own.
 */
export function measureText(text: string, fontSize: number, bold = false): number {
  const ascii = sumAscii(text);
  if (ascii !== null) return ascii * fontSize * (bold ? BOLDER : 1);
  const company = FULL.test(text) ? 'han' : 'latin';
  let em = 0;
  for (const character of text.normalize('NFD'))
    em += MET[company].get(character) ?? meet(character, company);
  return em * fontSize * (bold ? BOLDER : 1);
}

/** The width of a text of ASCII characters in em; `null` where it has others. */
function sumAscii(text: string): number | null {
  let em = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ASCII.length) return null;
    em += ASCII[code] ?? OTHER;
  }
  return em;
}

function meet(character: string, company: keyof typeof MET): number {
  const isFull = FULL.test(character) || (company === 'han' && EITHER.test(character));
  const em = MARK.test(character) ? 0 : isFull ? 1 : (WIDTH.get(character) ?? OTHER);
  MET[company].set(character, em);
  return em;
}
