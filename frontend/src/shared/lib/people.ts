import type { User } from '@/api/types';

/** Those to whom any lead can be given: whoever belongs to a distributor sees only some. */
export function mayHoldAnyLead({ mayHoldLeads, scope }: Pick<User, 'mayHoldLeads' | 'scope'>): boolean {
  return mayHoldLeads && scope !== 'DISTRIBUTOR';
}
