import type { User } from '@/api/types';
import { emailFault } from '@/shared/form/email';
import type { LanguageTag } from '@/shared/i18n/language';

/** The built-in ones; an organisation may have more. */
export const roles: User['role'][] = ['SUPERADMIN', 'ADMIN', 'MANAGER', 'STAFF', 'DISTRIBUTOR'];

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

/** What is wrong, by field, as keys of the texts. Somebody who is there keeps the password when none is typed. */
export function faultsOf(values: UserFields, isNew: boolean): Partial<Record<keyof UserFields, string>> {
  const email = emailFault(values.email);
  const passwordOptional = !isNew && values.password === '';
  return {
    ...(values.name.trim() ? {} : { name: 'users.nameMissing' }),
    ...(email ? { email } : {}),
    ...(values.password.length >= SHORTEST_PASSWORD || passwordOptional ? {} : { password: 'users.passwordShort' }),
    ...(values.role !== 'DISTRIBUTOR' || values.distributorId ? {} : { distributorId: 'users.distributorMissing' }),
  };
}

/** What the server is told: only a distributor's person belongs to one. */
export function requestOf({ email: _email, password, distributorId, role, ...rest }: UserFields) {
  return {
    ...rest,
    role,
    ...(password ? { password } : {}),
    ...(role === 'DISTRIBUTOR' ? { distributorId } : {}),
  };
}

/** What the server is told of somebody who will choose name and password. */
export function invitationOf(values: UserFields) {
  const { email, language, role, distributorId } = values;
  return { email, language, role, ...(role === 'DISTRIBUTOR' ? { distributorId } : {}) };
}
