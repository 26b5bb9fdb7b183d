import { useInViewport } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { number } from '@/shared/lib/format';
import { leadTotalQuery, viewTotalQuery } from './api/leads';
import { isCountKept, readLeadSearch, sameFilters } from './lead-search';
import { useLeadSearch } from './use-lead-search';

/** How many leads a view holds, where that is known without counting; asked for while it is in sight. */
export function LeadCount({ kept }: { kept: Record<string, unknown> }) {
  const { ref, inViewport } = useInViewport();
  const search = readLeadSearch(kept);
  // The list that is open is counted already.
  const totals = sameFilters(search, useLeadSearch()) ? leadTotalQuery : viewTotalQuery;
  const total = useQuery({ ...totals(search), enabled: isCountKept(search) && inViewport }).data;
  return (
    <span ref={ref} className={total === undefined ? undefined : 'num'}>
      {total !== undefined && number(total)}
    </span>
  );
}
