import type { Role } from './api/access';

/** A built-in role as the screens call it, an own one as the organisation does. */
export function roleName(role: Pick<Role, 'id' | 'name' | 'builtIn'>, t: (key: string) => string): string {
  return role.builtIn ? t(`user.role.${role.id}`) : role.name;
}
