import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';

export type ScoreDashboard = components['schemas']['ScoreDashboard'];
export type ScoredLeads = components['schemas']['ScoredLeads'];
export type LeadsOfLevel = components['schemas']['LeadsOfLevel'];
export type FactorGuide = components['schemas']['FactorGuide'];

export const scoresKey = ['scores'] as const;

export const scoresQuery = queryOptions({
  queryKey: scoresKey,
  queryFn: () => body(api.GET('/api/v1/scoring/dashboard')),
});
