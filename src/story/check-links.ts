import type { Fault } from '../model/fault.ts';
import { nearestId } from '../model/nearest.ts';
import { faultAt } from './fault-at.ts';
import type { StoryFile } from './story.ts';

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
const SAFE = new Set(['http', 'https', 'mailto']);

/**
 * Holds the links of a story: other sites by http, https or mailto; this one by `/page/` without language, which must be
 * there; `#id` within the page is not looked up. Pictures are none: a chart is a tag. `pages` has no slash before, one after.
 */
export function checkLinks(story: StoryFile, pages: ReadonlySet<string>): readonly Fault[] {
  return story.links.flatMap(({ url, isImage, start, end }): readonly Fault[] => {
    const say = (said: Pick<Fault, 'what' | 'mend'>): readonly Fault[] => [
      faultAt(story, start, end, { column: 'link', ...said }, 'links'),
    ];
    if (isImage) return say(PICTURE);
    const scheme = SCHEME.exec(plainUrl(url))?.[1]?.toLowerCase();
    if (scheme !== undefined) return SAFE.has(scheme) ? [] : say(unsafe(scheme));
    if (url.startsWith('#')) return [];
    if (!url.startsWith('/') || url.startsWith('//')) return say(relative(url));
    const [path = ''] = url.slice(1).split(/[?#]/u);
    if (/^(?:zh|en)\//u.test(path)) return say(languaged(path));
    return path === '' || pages.has(path) ? [] : say(nowhere(path, pages));
  });
}

/** An address as a browser takes it: without blanks and control characters, which hide a scheme. */
function plainUrl(url: string): string {
  return url.replace(/[\u0000-\u0020\u007F]/gu, '');
}

const PICTURE = {
  what: { zh: '报道里不能放图片', en: 'a story holds no pictures' },
  mend: { zh: '图表请用手册所列的标签', en: 'For a chart, use its tag from the handbook' },
};

function unsafe(scheme: string): Pick<Fault, 'what' | 'mend'> {
  return {
    what: { zh: `链接不能用 ${scheme}:`, en: `a link may not begin with ${scheme}:` },
    mend: {
      zh: '请用 https:// 开头的网址，或站内的 /页面/',
      en: 'Use an address with https://, or a page of this site as /page/',
    },
  };
}

function relative(url: string): Pick<Fault, 'what' | 'mend'> {
  return {
    what: { zh: `看不懂链接 ${url}`, en: `unclear link ${url}` },
    mend: {
      zh: '站内页面写作 /页面/，其他网站写全 https://',
      en: 'A page of this site is /page/; another site wants its https://',
    },
  };
}

function languaged(path: string): Pick<Fault, 'what' | 'mend'> {
  const page = path.slice(path.indexOf('/'));
  return {
    what: { zh: '站内链接不写语言', en: 'a link within the site names no language' },
    mend: { zh: `写作 ${page}`, en: `Write ${page}` },
  };
}

function nowhere(path: string, pages: ReadonlySet<string>): Pick<Fault, 'what' | 'mend'> {
  const near = nearestId(path.endsWith('/') ? path : `${path}/`, pages);
  return {
    what: { zh: `没有 /${path} 这个页面`, en: `there is no page /${path}` },
    mend: near
      ? { zh: `是否应为 /${near}？`, en: `Did you mean /${near}?` }
      : { zh: '请核对地址', en: 'Look the address up again' },
  };
}
