import { useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { LiveClient, type LiveEvent, type LiveState } from './live-client';

const LiveContext = createContext<LiveClient | null>(null);

function address(): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/live`;
}

/** Opens the live channel for everything below it. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [client] = useState(() => new LiveClient(address(), () => void queries.invalidateQueries()));
  useEffect(() => {
    client.open();
    return () => client.close();
  }, [client]);
  return <LiveContext value={client}>{children}</LiveContext>;
}

/** Calls back for each event of the topic while the component is there. */
export function useLive(topic: string, onEvent: (event: LiveEvent) => void): void {
  const client = use(LiveContext);
  const heard = useEffectEvent(onEvent);
  useEffect(() => client?.listen(topic, (event) => heard(event)), [client, topic]);
}

export function useLiveState(): LiveState {
  const client = use(LiveContext);
  return useSyncExternalStore(
    (listener) => client?.onState(listener) ?? (() => {}),
    () => client?.state ?? 'connecting',
  );
}

/** Sends frames of its own kind over the channel. */
export function useSay(): (frame: object) => void {
  const client = use(LiveContext);
  return useCallback((frame) => client?.say(frame), [client]);
}
