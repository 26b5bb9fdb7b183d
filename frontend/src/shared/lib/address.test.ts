import { describe, expect, it } from 'vitest';
import { addressOf } from './address';

describe('an address', () => {
  it('of the server itself is called so, in its short form', () => {
    expect(addressOf('0:0:0:0:0:0:0:1')).toBe('sunucunun kendisi (::1)');
    expect(addressOf('127.0.0.1')).toBe('sunucunun kendisi (127.0.0.1)');
  });

  it('is shown in its short form', () => {
    expect(addressOf('2001:0db8:0:0:0:0:0:00af')).toBe('2001:db8::af');
    expect(addressOf('fe80:0:0:0:0:0:0:1%eth0')).toBe('fe80::1%eth0');
    expect(addressOf('::ffff:10.0.0.7')).toBe('10.0.0.7');
    expect(addressOf('85.95.1.2')).toBe('85.95.1.2');
  });

  it('that is none stays as it is', () => {
    expect(addressOf('bilinmiyor')).toBe('bilinmiyor');
    expect(addressOf('a:b:x')).toBe('a:b:x');
  });
});
