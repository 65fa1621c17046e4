/** 程序接口的文字。 */
export const apiZh = {
  title: '程序接口',
  lead: '全部表格的静态 JSON：不用密钥，不限次数，任何网页都可读取。一行是一个对象，以列名为键；缺失为 null。',
  addresses: '地址',
  address: '地址',
  what: '内容',
  versions: '最新版本在 /api/，尚未发布的在 /api/next/；每个版本另有固定地址，如 /api/v1.0.0/。',
  unversioned: '尚未发布任何版本：/api/ 与 /api/next/ 内容相同。',
  described: 'OpenAPI 3.1 描述：',
  paging: '超过一万行的表分页：next 为下一页相对本页的地址，末页为 null。',
  next: '下一页相对本页的地址；末页为 null',
  missing: '没有这个文件',
  part: {
    indicators: '一个指标及其数字',
    regions: '一个地方及其数字',
    sources: '一份文件及其数字',
  },
  example: '示例',
  exampleOf: (address: string) => `${address}，附第一个数字：`,
  tryIt: '用 JavaScript 读取：',
} as const;
