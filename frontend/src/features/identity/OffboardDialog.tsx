import { Button, Group, Select, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import form from '@/shared/form/Form.module.css';
import { ErrorState } from '@/shared/ui/ErrorState';
import { toast } from '@/shared/ui/toast';
import { offboardingQuery, useOffboard } from './api/access';

/** Somebody leaves: names what will be handed over and ended before it is done. */
export function OffboardDialog({ user, users, onClose }: { user: User; users: User[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const query = useQuery(offboardingQuery(user.id));
  const preview = query.data;
  const offboard = useOffboard(user.id);
  const others = users.filter((each) => each.mayHoldLeads && each.id !== user.id && seesWorkOf(user, each));
  const leads = preview?.openLeads ?? 0;
  const ends = preview && preview.sessions + preview.tokens > 0;
  const way = to ? '' : 'ToNobody';
  const leave = () =>
    offboard.mutate(to ?? undefined, {
      onSuccess: (done) => {
        toast(t(`offboarding.done${way}`, { name: user.name, count: done.openLeads }));
        onClose();
      },
    });
  return (
    <FormDialog title={t('offboarding.title', { name: user.name })} onClose={onClose}>
      <div className={form.form}>
        {query.isError && !preview && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && <Skeleton height={44} radius={5} />}
        {preview && <p>{t(ends ? 'offboarding.what' : 'offboarding.nothingOpen', preview)}</p>}
        {preview && leads === 0 && <p>{t('offboarding.noLeads')}</p>}
        {leads > 0 && (
          <Select
            label={t('offboarding.to', { count: leads })}
            placeholder={t('offboarding.nobody')}
            clearable
            searchable
            filter={findFolded}
            data={others.map(({ id, name }) => ({ value: id, label: name }))}
            value={to}
            onChange={setTo}
          />
        )}
        <FormProblem>{offboard.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          {preview && (
            <Button color="red" variant="filled" loading={offboard.isPending} onClick={leave}>
              {t(`offboarding.do${way}`, { count: leads })}
            </Button>
          )}
        </Group>
      </div>
    </FormDialog>
  );
}

/** Whose role reaches a distributor's records sees the leads of the own distributor and no others. */
function seesWorkOf(leaver: User, other: User): boolean {
  return other.scope !== 'DISTRIBUTOR' || other.distributorId === leaver.distributorId;
}
