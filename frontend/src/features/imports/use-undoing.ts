import { useQuery } from '@tanstack/react-query';
import type { Import } from './api/imports';
import { isOver, jobQuery } from './api/work';

/** Whether the import is just being taken back. */
export function useUndoing({ undoJobId }: Import): boolean {
  const undo = useQuery({ ...jobQuery(undoJobId ?? ''), enabled: undoJobId !== undefined });
  return undo.data !== undefined && !isOver(undo.data);
}
