import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import { etag } from '@/api/etag';
import type { components } from '@/api/schema';

export type Team = components['schemas']['Team'];
export type Role = components['schemas']['Role'];
type RoleForm = components['schemas']['RoleForm'];
type TeamForm = components['schemas']['TeamForm'];
type Known = { id: string; version: number };

export const teamsQuery = queryOptions({ queryKey: ['teams'], queryFn: () => body(api.GET('/api/v1/teams')) });
export const rolesQuery = queryOptions({ queryKey: ['roles'], queryFn: () => body(api.GET('/api/v1/roles')) });

export const accessQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', id, 'access'],
    queryFn: () => body(api.GET('/api/v1/users/{id}/access', { params: { path: { id } } })),
  });

export const offboardingQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', id, 'offboarding'],
    queryFn: () => body(api.GET('/api/v1/users/{id}/offboarding', { params: { path: { id } } })),
  });

const at = ({ id, version }: Known) => ({ path: { id }, header: { 'If-Match': etag(version) } });

/** People, roles and teams name each other, therefore all are read anew. */
function useRenewed() {
  const queries = useQueryClient();
  return () => Promise.all(['users', 'teams', 'roles'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
}

export function useSaveTeam(known?: Known) {
  return useMutation({
    mutationFn: async (team: TeamForm): Promise<unknown> =>
      known
        ? body(api.PATCH('/api/v1/teams/{id}', { params: at(known), body: team }))
        : body(api.POST('/api/v1/teams', { body: team })),
    onSettled: useRenewed(),
    meta: { silent: true },
  });
}

export function useSaveRole(known?: Known) {
  return useMutation({
    mutationFn: async (role: RoleForm): Promise<unknown> =>
      known
        ? body(api.PATCH('/api/v1/roles/{id}', { params: at(known), body: role }))
        : body(api.POST('/api/v1/roles', { body: role })),
    onSettled: useRenewed(),
    meta: { silent: true },
  });
}

export function useRemoveRole() {
  return useMutation({
    mutationFn: (role: Known) => api.DELETE('/api/v1/roles/{id}', { params: at(role) }),
    onSettled: useRenewed(),
  });
}

export function useOffboard(id: string) {
  return useMutation({
    mutationFn: (handOverTo?: string) =>
      body(api.POST('/api/v1/users/{id}/offboarding', { params: { path: { id } }, body: { handOverTo } })),
    onSettled: useRenewed(),
    meta: { silent: true },
  });
}
