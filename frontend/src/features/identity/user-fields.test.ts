import { describe, expect, it } from 'vitest';
import { faultsOf, fieldsOf, requestOf } from './user-fields';

const filled = { ...fieldsOf(undefined, 'en'), name: 'Ayşe', email: 'ayse@ornek.test', password: 'uzun-bir-parola' };

describe('a user as typed', () => {
  it('begins in the language of the organisation', () => {
    expect(fieldsOf(undefined, 'en').language).toBe('en');
  });

  it('needs a password when it is new, and keeps the old one otherwise', () => {
    expect(faultsOf({ ...filled, password: '' }, true)).toEqual({ password: 'users.passwordShort' });
    expect(faultsOf({ ...filled, password: '' }, false)).toEqual({});
    expect(faultsOf({ ...filled, password: 'kısa' }, false)).toEqual({ password: 'users.passwordShort' });
  });

  it('needs the distributor that it belongs to, and only then sends one', () => {
    expect(faultsOf({ ...filled, role: 'DISTRIBUTOR' }, true)).toEqual({ distributorId: 'users.distributorMissing' });
    expect(requestOf({ ...filled, role: 'STAFF', distributorId: 'd-nova' })).not.toHaveProperty('distributorId');
    expect(requestOf({ ...filled, role: 'DISTRIBUTOR', distributorId: 'd-nova' }).distributorId).toBe('d-nova');
  });

  it('does not send an empty password', () => {
    expect(requestOf({ ...filled, password: '' })).not.toHaveProperty('password');
  });
});
