import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import type { NumbersQuery } from '../numbers-search';

export type LeadFigures = components['schemas']['LeadFigures'];
export type FiguresOfDay = components['schemas']['FiguresOfDay'];
export type NumbersOfDistributor = components['schemas']['NumbersOfDistributor'];
export type NumbersOfPerson = components['schemas']['NumbersOfPerson'];
export type NumbersOfOrigin = components['schemas']['NumbersOfOrigin'];
export type InteractionNumbers = components['schemas']['InteractionNumbers'];
export type ResponseTimes = components['schemas']['ResponseTimes'];
export type Days = components['schemas']['Period'];

export const numbersKey = ['analytics'] as const;

const asked = (query: NumbersQuery) => ({ params: { query } });

export const funnelQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'funnel', query],
    queryFn: () => body(api.GET('/api/v1/analytics/funnel', asked(query))),
    placeholderData: keepPreviousData,
  });

export const responseQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'response', query],
    queryFn: () => body(api.GET('/api/v1/analytics/response-times', asked(query))),
    placeholderData: keepPreviousData,
  });

export const distributorsQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'distributors', query],
    queryFn: () => body(api.GET('/api/v1/analytics/distributors', asked(query))),
    placeholderData: keepPreviousData,
  });

export const staffQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'staff', query],
    queryFn: () => body(api.GET('/api/v1/analytics/staff', asked(query))),
    placeholderData: keepPreviousData,
  });

export const interactionsQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'interactions', query],
    queryFn: () => body(api.GET('/api/v1/analytics/interactions', asked(query))),
    placeholderData: keepPreviousData,
  });

export const sourcesQuery = (query: NumbersQuery) =>
  queryOptions({
    queryKey: [...numbersKey, 'sources', query],
    queryFn: () => body(api.GET('/api/v1/analytics/sources', asked(query))),
    placeholderData: keepPreviousData,
  });

export const distributorChoicesQuery = queryOptions({
  queryKey: ['distributors'],
  queryFn: () => body(api.GET('/api/v1/distributors')),
  staleTime: 300_000,
});

/** People, teams and campaigns of the newest leads. */
export const facetsQuery = queryOptions({
  queryKey: ['leads', 'facets'],
  queryFn: () => body(api.GET('/api/v1/leads/facets')),
  staleTime: 300_000,
});
