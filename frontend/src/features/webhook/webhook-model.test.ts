import { expect, test } from 'vitest';
import type { Webhook } from '@/api/types';
import { eventKey, healthOf, hostOf, nameOf, pretty } from './webhook-model';

const webhook: Webhook = {
  id: '0197f3c2-7a10-7c3e-9d2f-1b6a5c4e8f01',
  url: 'https://hooks.example.com/huni?token=1',
  description: '',
  events: ['*'],
  subscription: false,
  state: 'ACTIVE',
  ownerName: 'Ayşe',
  waiting: 0,
  failed: 0,
  createdAt: '2026-11-29T08:00:00Z',
};

test('an address does as its worst sign says', () => {
  const failingSince = '2026-11-29T08:00:00Z';
  expect(healthOf(webhook)).toBe('QUIET');
  expect(healthOf({ ...webhook, lastSuccessAt: failingSince })).toBe('OK');
  expect(healthOf({ ...webhook, lastSuccessAt: failingSince, failingSince })).toBe('FAILING');
  expect(healthOf({ ...webhook, state: 'PAUSED', failingSince })).toBe('PAUSED');
  expect(healthOf({ ...webhook, state: 'DISABLED' })).toBe('OFF');
});

test('an address is called by its description, else by its host', () => {
  expect(nameOf(webhook)).toBe('hooks.example.com');
  expect(nameOf({ ...webhook, description: 'Muhasebe' })).toBe('Muhasebe');
  expect(hostOf('no address')).toBe('no address');
});

test('a body is laid out when it is JSON', () => {
  expect(pretty('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(pretty('{"a":')).toBe('{"a":');
});

test('the key of an event has no dot', () => expect(eventKey('lead.status_changed')).toBe('lead_status_changed'));
