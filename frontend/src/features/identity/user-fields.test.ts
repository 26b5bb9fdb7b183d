import { describe, expect, it } from 'vitest';
import { faultsOf, fieldsOf, invitationFaultsOf, invitationOf, requestOf, type Reach } from './user-fields';

const filled = { ...fieldsOf(undefined, 'en'), name: 'Ayşe', email: 'ayse@ornek.test', password: 'uzun-bir-parola' };

const roles: Reach = [
  { id: 'STAFF', scope: 'OWN' },
  { id: 'DISTRIBUTOR', scope: 'DISTRIBUTOR' },
  { id: 'r-klinik', scope: 'DISTRIBUTOR' },
];

describe('a user as typed', () => {
  it('begins in the language of the organisation', () => {
    expect(fieldsOf(undefined, 'en').language).toBe('en');
  });

  it('needs a password when it is new, and keeps the old one otherwise', () => {
    expect(faultsOf({ ...filled, password: '' }, true, roles)).toEqual({ password: 'users.passwordShort' });
    expect(faultsOf({ ...filled, password: '' }, false, roles)).toEqual({});
    expect(faultsOf({ ...filled, password: 'kısa' }, false, roles)).toEqual({ password: 'users.passwordShort' });
  });

  it('needs the distributor that it belongs to, and only then sends one', () => {
    const missing = { distributorId: 'users.distributorMissing' };
    for (const role of ['DISTRIBUTOR', 'r-klinik']) {
      expect(faultsOf({ ...filled, role }, true, roles)).toEqual(missing);
      expect(invitationFaultsOf({ ...filled, role }, roles)).toEqual(missing);
      expect(requestOf({ ...filled, role, distributorId: 'd-nova' }, roles).distributorId).toBe('d-nova');
      expect(invitationOf({ ...filled, role, distributorId: 'd-nova' }, roles).distributorId).toBe('d-nova');
    }
    const house = { ...filled, role: 'STAFF', distributorId: 'd-nova' };
    expect(requestOf(house, roles)).not.toHaveProperty('distributorId');
    expect(invitationOf(house, roles)).not.toHaveProperty('distributorId');
  });

  it('does not send an empty password', () => {
    expect(requestOf({ ...filled, password: '' }, roles)).not.toHaveProperty('password');
  });
});
