import { expect, it } from 'vitest';
import { emailFault } from './email';

it.each(['ayse@ornek.test', ' ayse@ornek.test ', 'çağrı@örnek.com.tr', "o'neil+huni@a-b.co"])('takes %s', (typed) => {
  expect(emailFault(typed)).toBeUndefined();
});

it.each(['bozuk', 'a@b', '@ornek.test', 'ayse@', 'ay se@ornek.test', 'a@b@c.test'])('says that %s is none', (typed) => {
  expect(emailFault(typed)).toBe('signIn.emailBad');
});

it('says that nothing was typed', () => {
  expect(emailFault('  ')).toBe('signIn.emailMissing');
});
