import { useLocation, useNavigate } from '@tanstack/react-router';
import type { LeadSearch } from '@/features/lead/lead-search';

/** Opens something on the list of leads: over the list as one sees it, and from another page over all leads. */
export function useLeadList(): (opened: Pick<LeadSearch, 'new' | 'export'>) => void {
  const navigate = useNavigate();
  const there = useLocation({ select: ({ pathname }) => pathname === '/leads' || pathname.startsWith('/leads/') });
  return (opened) => void navigate({ to: '/leads', search: (before) => ({ ...(there ? before : {}), ...opened }) });
}
