import { expect, test } from 'vitest';
import { reportMail } from '../../src/i18n/report-mail.ts';
import { model } from '../model/real-model.ts';

const page = { title: 'Places & figures', address: 'https://youju.example/places/' };

test('reportMail(page, lang, to) names the page, its lines ending as mail wants', () => {
  const mail = reportMail(page, 'en', 'desk@youju.example') ?? expect.fail('no address');
  expect(mail).toMatch(/^mailto:desk@youju\.example\?subject=Error%3A%20Places%20%26%20figures&body=/u);
  expect(mail).not.toContain('+');
  expect(decodeURIComponent(mail)).toContain('Page: https://youju.example/places/\r\n');
});

test('reportMail({ observation }, lang, to) names the figure by its id and its words', () => {
  const observation = model.byId.get('zhumadian-report.hnte') ?? expect.fail('no observation');
  const mail = decodeURIComponent(reportMail({ ...page, observation }, 'zh', 'a@b.example') ?? '');
  expect(mail).toContain('报错：256个');
  expect(mail).toContain('数字：zhumadian-report.hnte');
});

test('reportMail(page, lang, ’’) is nothing where there is nobody to write to', () => {
  expect(reportMail(page, 'en', '')).toBeNull();
});
