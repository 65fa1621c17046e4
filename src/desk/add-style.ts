import { createHash } from 'node:crypto';

/** A built page with a style sheet and links more in its head; its security policy learns the sheet's hash. */
export function addStyle(html: string, css: string, links = ''): string {
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = /(<meta http-equiv="content-security-policy" content="[^"]*\bstyle-src )/u;
  if (!policy.test(html)) throw new Error('missing style-src in the security policy of a page');
  if (!html.includes('</head>')) throw new Error('missing </head> in a page');
  return html
    .replace(policy, (before) => `${before}'sha256-${hash}' `)
    .replace('</head>', () => `${links}<style>${css}</style></head>`);
}
