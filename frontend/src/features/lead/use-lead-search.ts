import { useSearch } from '@tanstack/react-router';
import { readLeadSearch } from './lead-search';

/** The view that the URL asks for. The router hands on what a route does not know; the list must not send that on. */
export function useLeadSearch() {
  return useSearch({ from: '/shell/leads', select: readLeadSearch, structuralSharing: true });
}
