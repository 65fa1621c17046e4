import { expect, test } from 'vitest';
import { addStyle } from '../../src/desk/add-style.ts';
import { readHeadlines } from '../../src/desk/read-headlines.ts';

test('readHeadlines(html) gives the characters of headings and of the site’s name, each once', () => {
  const html =
    '<span class="site-name__seal" lang="zh-Hans">有据</span><span class="site-name__latin">Yǒujù</span>' +
    '<h1>四个<wbr>地方，<b>同一张</b>证书</h1><p>正文不算</p><h4>有“例外”·’</h4>';
  expect(readHeadlines(html)).toEqual({ chinese: [...'四个地方，同一张证书有例外据'], pinyin: ['ǒ'] });
});

test('readHeadlines(html) leaves marks that the Latin face sets to it', () => {
  expect(readHeadlines('<h2>‘’“”–—…·é</h2>')).toEqual({ chinese: [], pinyin: [] });
});

const PAGE =
  "<head><meta http-equiv=\"content-security-policy\" content=\"script-src 'self'; style-src 'self' 'sha256-x';\"></head>";

test('addStyle(html, css) puts the sheet into the head, and its hash into the policy', () => {
  // The hash of “a{}” by openssl.
  expect(addStyle(PAGE, 'a{}', '<link>')).toBe(
    "<head><meta http-equiv=\"content-security-policy\" content=\"script-src 'self'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=' 'self' 'sha256-x';\"><link><style>a{}</style></head>",
  );
});

test('addStyle(html, css) refuses a page without a policy, which the sheet would slip past', () => {
  expect(() => addStyle('<head></head>', 'a{}')).toThrow(
    'missing style-src in the security policy of a page',
  );
});
