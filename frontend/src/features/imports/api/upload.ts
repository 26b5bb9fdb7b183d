import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '@/api/client';
import { sending } from '@/api/upload';
import { importKeys } from './imports';

export type Parcel = { file: File; idempotencyKey: string; sheet?: string; signal?: AbortSignal };

/** Sends a file and tells how much of it is there. The key belongs to the chosen file: sent again, it is taken once. */
export function useUpload() {
  const queries = useQueryClient();
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: ({ file, idempotencyKey, sheet, signal }: Parcel) => {
      setShare(0);
      return body(
        api.POST('/api/v1/imports', {
          params: { header: { 'Idempotency-Key': idempotencyKey }, query: { sheet } },
          body: { file: '' },
          bodySerializer: () => formOf(file),
          fetch: sending(setShare, signal),
        }),
      );
    },
    onSuccess: (made, { file }) => {
      queries.setQueryData(importKeys.one(made.id), made);
      queries.setQueryData(fileKey(made.id), file);
      return queries.invalidateQueries({ queryKey: importKeys.lists });
    },
    meta: { silent: true },
  });
  return { ...upload, share };
}

/** The file itself, as long as the page is not left: another of its sheets can be taken. */
export function fileKey(id: string) {
  return [...importKeys.one(id), 'file'] as const;
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}
