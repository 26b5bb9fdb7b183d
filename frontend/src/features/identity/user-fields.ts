import type { User } from '@/api/types';
import { emailFault } from '@/shared/form/email';
import type { LanguageTag } from '@/shared/i18n/language';
import type { Role } from './api/access';

export type UserFields = {
  name: string;
  email: string;
  password: string;
  role: User['role'];
  distributorId: string;
  teamId: string | null;
  language: LanguageTag;
};

export const SHORTEST_PASSWORD = 10;

export function fieldsOf(user: User | undefined, language: LanguageTag): UserFields {
  return {
    name: user?.name ?? '',
    email: user?.email ?? '',
    password: '',
    role: user?.role ?? 'STAFF',
    distributorId: user?.distributorId ?? '',
    teamId: user?.teamId ?? null,
    language: user?.language ?? language,
  };
}

/** How far each role reaches; own roles are known by their ids. */
export type Reach = Pick<Role, 'id' | 'scope'>[];

/** Whoever reaches a distributor's records belongs to one, whatever the role is called. */
export function isPartner(role: string, roles: Reach): boolean {
  return roles.some(({ id, scope }) => id === role && scope === 'DISTRIBUTOR');
}

/** What is wrong, by field, as keys of the texts. Somebody who is there keeps the password when none is typed. */
export function faultsOf(values: UserFields, isNew: boolean, roles: Reach): Partial<Record<keyof UserFields, string>> {
  const email = emailFault(values.email);
  const passwordOptional = !isNew && values.password === '';
  return {
    ...(values.name.trim() ? {} : { name: 'users.nameMissing' }),
    ...(email ? { email } : {}),
    ...(values.password.length >= SHORTEST_PASSWORD || passwordOptional ? {} : { password: 'users.passwordShort' }),
    ...distributorFaultOf(values, roles),
  };
}

/** As {@link faultsOf}, of somebody who will choose name and password. */
export function invitationFaultsOf(values: UserFields, roles: Reach): Partial<Record<keyof UserFields, string>> {
  const email = emailFault(values.email);
  return { ...(email ? { email } : {}), ...distributorFaultOf(values, roles) };
}

function distributorFaultOf({ role, distributorId }: UserFields, roles: Reach) {
  return isPartner(role, roles) && !distributorId ? { distributorId: 'users.distributorMissing' } : {};
}

/** What the server is told: only a distributor's person belongs to one. */
export function requestOf({ email: _email, password, distributorId, role, ...rest }: UserFields, roles: Reach) {
  return {
    ...rest,
    role,
    ...(password ? { password } : {}),
    ...(isPartner(role, roles) ? { distributorId } : {}),
  };
}

/** What the server is told of somebody who will choose name and password. */
export function invitationOf(values: UserFields, roles: Reach) {
  const { email, language, role, distributorId } = values;
  return { email, language, role, ...(isPartner(role, roles) ? { distributorId } : {}) };
}
