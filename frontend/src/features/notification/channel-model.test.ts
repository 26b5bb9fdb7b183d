import { expect, it } from 'vitest';
import { headersOf, healthOf, smsFields, smsSetup, withFormat } from './channel-model';

const setup = {
  channel: 'SMS' as const,
  secret: true,
  changedAt: '2026-11-24T09:00:00Z',
  gateway: {
    verb: 'PUT' as const,
    url: 'https://sms.example.com/send',
    headers: [{ name: 'authorization', value: 'Bearer {secret}' }],
    format: 'FORM' as const,
    body: 'to={to}&text={text}',
    sender: 'ORNEK',
    success: '^00',
  },
};

it('writes back what it was given, without the secret that nobody can read', () => {
  expect(smsSetup(smsFields(setup))).toEqual({ ...setup.gateway, secret: undefined });
  expect(smsSetup(smsFields(setup))).not.toHaveProperty('secret');
  expect(smsSetup({ ...smsFields(setup), secret: ' yeni ' }).secret).toBe('yeni');
});

it('reads a header a line', () => {
  expect(headersOf('X-Key: a:b\n\n  Accept:*/* \nnone')).toEqual([
    { name: 'X-Key', value: 'a:b' },
    { name: 'Accept', value: '*/*' },
    { name: 'none', value: '' },
  ]);
});

it('proposes a body for each format, and leaves what somebody wrote', () => {
  const fresh = smsFields();
  expect(withFormat(fresh, 'FORM').body).toContain('to={digits}&');
  expect(withFormat(withFormat(fresh, 'XML'), 'JSON').body).toBe(fresh.body);
  expect(withFormat({ ...fresh, body: 'own {to} {text}' }, 'FORM').body).toBe('own {to} {text}');
});

it('knows how a channel does', () => {
  const fault = { key: 'unreachable', detail: '', remedy: '' };
  expect(healthOf()).toBe('NONE');
  expect(healthOf(setup)).toBe('QUIET');
  expect(healthOf({ ...setup, lastSuccessAt: setup.changedAt })).toBe('OK');
  expect(healthOf({ ...setup, lastSuccessAt: setup.changedAt, fault })).toBe('RESTS');
});
