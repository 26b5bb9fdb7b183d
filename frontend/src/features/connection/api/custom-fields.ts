import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';

export const customFieldsQuery = queryOptions({
  queryKey: ['custom-fields'],
  queryFn: () => body(api.GET('/api/v1/custom-fields')),
  staleTime: 300_000,
});
