import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client';
import type { components } from '@/api/schema';
import { preferencesQuery } from './preferences';

type Schemas = components['schemas'];
export type ChannelSetup = Schemas['NotificationChannelSetup'];
export type SmsSetup = Schemas['SmsSetup'];
export type ChannelTest = Schemas['ChannelTest'];
export type ChannelMessage = Schemas['ChannelMessage'];
export type ChannelName = 'slack' | 'sms';

const keys = { all: ['notification-channels'] as const };

/** Messages leave by themselves; the screen looks again while it is open. */
const LOOK_AGAIN = 5_000;

export const channelsQuery = queryOptions({
  queryKey: [...keys.all, 'setups'],
  queryFn: () => body(api.GET('/api/v1/notification-channels')),
  refetchInterval: LOOK_AGAIN,
});

export const channelMessagesQuery = (cursor?: string) =>
  queryOptions({
    queryKey: [...keys.all, 'messages', cursor],
    queryFn: () =>
      body(api.GET('/api/v1/notification-channels/messages', { params: { query: cursor ? { cursor } : {} } })),
    refetchInterval: LOOK_AGAIN,
  });

/** The columns of everybody's preferences change with the channels. */
function useFresh() {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: keys.all });
    await queries.invalidateQueries({ queryKey: preferencesQuery.queryKey });
  };
}

export function useSaveSlack() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (setup: Schemas['SlackSetup']) => body(api.PUT('/api/v1/notification-channels/slack', { body: setup })),
    onSuccess,
    meta: { silent: true },
  });
}

export function useSaveSms() {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (setup: SmsSetup) => body(api.PUT('/api/v1/notification-channels/sms', { body: setup })),
    onSuccess,
    meta: { silent: true },
  });
}

export function useRemoveChannel(channel: ChannelName) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/notification-channels/{channel}', { params: { path: { channel } } }),
    onSuccess,
  });
}

export function useTestChannel(channel: ChannelName) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/notification-channels/{channel}/tests', { params: { path: { channel } } })),
    onSuccess,
  });
}
