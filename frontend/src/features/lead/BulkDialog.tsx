import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { number } from '@/shared/lib/format';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useChangeMany } from './api/bulk';
import { leadTotalQuery } from './api/leads';
import { BulkFields, type Wish } from './BulkFields';
import { countOf, selectionOf, type BulkKind, type Chosen } from './bulk-model';
import type { LeadSearch } from './lead-search';

type Props = { kind: BulkKind; chosen: Chosen; search: LeadSearch; onStarted: () => void; onClose: () => void };

/** Asks what exactly, and names once more how many leads it will touch. */
export function BulkDialog({ kind, chosen, search, onStarted, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const [wish, setWish] = useState<Wish>(kind === 'OFFER' ? { withinHours: 4, workingHours: true } : {});
  const change = useChangeMany(key);
  const queries = useQueryClient();
  // So many as the person has read, however many arrive meanwhile.
  const [seen, setSeen] = useState(() => countOf(chosen));
  const [more, setMore] = useState(0);
  const leads = { count: seen, shown: number(seen) };
  const recount = async (error: Error) => {
    if (!(error instanceof ProblemError && error.key === 'lead.selection-changed')) return;
    const now = await queries.fetchQuery({ ...leadTotalQuery(search), staleTime: 0 }).catch(() => seen);
    setMore(now === undefined ? 0 : now - seen);
    setSeen(now ?? seen);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      {
        selection: selectionOf(chosen.all ? { all: true, count: seen } : chosen, search, Date.now()),
        action: { type: kind, ...wish },
      },
      {
        onSuccess: () => {
          onClose();
          onStarted();
        },
        onError: (error) => void recount(error),
      },
    );
  };
  return (
    <FormDialog title={t(`bulk.title.${kind}`)} onClose={onClose}>
      <form onSubmit={send}>
        <Stack gap={16}>
          <Text size="sm">{t(chosen.all ? 'bulk.touchesAll' : 'bulk.touches', leads)}</Text>
          <BulkFields kind={kind} wish={wish} onChange={setWish} />
          {kind === 'DELETE' && <Text size="sm">{t('bulk.trash')}</Text>}
          {more !== 0 && change.isError ? (
            <Text size="sm" role="status">
              {t(more > 0 ? 'bulk.more' : 'bulk.fewer', { count: Math.abs(more), shown: number(Math.abs(more)) })}
            </Text>
          ) : (
            <FormProblem>{change.error?.message}</FormProblem>
          )}
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('action.cancel')}</Button>
            <Button
              type="submit"
              variant="filled"
              color={kind === 'DELETE' ? 'red' : undefined}
              loading={change.isPending}
              disabled={!isWhole(kind, wish)}
            >
              {t(`bulk.do.${kind}`, leads)}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  );
}

function isWhole(kind: BulkKind, wish: Wish): boolean {
  if (kind === 'STATUS') return wish.status !== undefined && (wish.status !== 'LOST' || Boolean(wish.reason?.trim()));
  if (kind === 'TAG') return Boolean(wish.tag?.trim());
  if (kind === 'NOTE') return Boolean(wish.text?.trim());
  if (kind === 'OFFER') return Boolean(wish.distributorIds?.length) && Boolean(wish.withinHours);
  if (kind === 'TRANSFER') return Boolean(wish.distributorId);
  return true;
}
