import { expect, it } from 'vitest';
import { deviceOf } from './device';

it('names browser and system', () => {
  expect(
    deviceOf('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0'),
  ).toBe('Edge · Windows');
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1')).toBe(
    'Safari · iOS',
  );
  expect(deviceOf('curl/8.5')).toBe('curl/8.5');
});
