import { useHotkeys } from '@mantine/hooks';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { isInChord } from './chord';

/** What can be done on the screen as it is now; the palette offers it and teaches its key. */
export type Command = {
  id: string;
  label: string;
  icon: LucideIcon;
  /** The key, as it is shown. */
  keys?: string;
  run: () => void;
};

let commands: Command[] = [];
const listeners = new Set<() => void>();

function change(next: Command[]): void {
  commands = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every command of what is on the screen. */
export function useCommands(): Command[] {
  return useSyncExternalStore(subscribe, () => commands);
}

type Options = {
  /** Nothing to do just now. */
  off?: boolean;
  /** The key is heard elsewhere already. */
  heard?: boolean;
};

/** Offers a command while the component is there; its key works outside of what one types into. */
export function useCommand(command: Command, { off = false, heard = false }: Options = {}): void {
  const { id, label, icon, keys } = command;
  const run = useEffectEvent(command.run);
  useEffect(() => {
    if (off) return;
    const offered = { id, label, icon, keys, run: () => run() };
    change([...commands.filter((each) => each.id !== id), offered]);
    return () => change(commands.filter((each) => each !== offered));
  }, [id, label, icon, keys, off]);
  const press = () => {
    if (!off && !isInChord()) command.run();
  };
  useHotkeys(keys && !heard ? [[keys, press]] : []);
}
