import { expect, test } from 'vitest';
import { embedCode } from '../../src/i18n/embed-code.ts';

const steps = [
  { from: 0, height: 700 },
  { from: 608, height: 500 },
  { from: 880, height: 520 },
];

test('embedCode(address, title, steps) is a frame without edges whose height steps with the width it is given', () => {
  expect(embedCode('https://youju.example/embed/x/', 'R&D, "doubled"', steps)).toBe(
    '<div style="container-type:inline-size;width:100%">' +
      '<iframe src="https://youju.example/embed/x/" title="R&amp;D, &quot;doubled&quot;" width="100%" height="700" ' +
      'style="border:0;height:calc(700px - clamp(0px,(100cqi - 607.5px)*1999,200px) + clamp(0px,(100cqi - 879.5px)*1999,20px))" ' +
      'loading="lazy"></iframe></div>',
  );
});

test('embedCode(address, title, steps) has one height where all steps are as high', () => {
  const alike = steps.map((step) => ({ ...step, height: 420 }));
  expect(embedCode('a', 'b', alike)).toContain('height="420" style="border:0;height:420px"');
});
