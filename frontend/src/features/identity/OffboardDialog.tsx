import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { findFolded } from '@/shared/form/options';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { offboardingQuery, useOffboard } from './api/access';

/** Somebody leaves: names what will be handed over and ended before it is done. */
export function OffboardDialog({ user, users, onClose }: { user: User; users: User[]; onClose: () => void }) {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const preview = useQuery(offboardingQuery(user.id)).data;
  const offboard = useOffboard(user.id);
  const others = users.filter((each) => each.active && each.id !== user.id);
  const leads = preview?.openLeads ?? 0;
  return (
    <FormDialog title={t('offboarding.title', { name: user.name })} onClose={onClose}>
      <div className={form.form}>
        <p>{t('offboarding.what', { sessions: preview?.sessions ?? 0, tokens: preview?.tokens ?? 0 })}</p>
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
        <FormProblem>{offboard.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button
            color="red"
            variant="filled"
            disabled={!preview}
            loading={offboard.isPending}
            onClick={() =>
              offboard.mutate(to ?? undefined, {
                onSuccess: (done) => {
                  toast(t('offboarding.done', { name: user.name, count: done.openLeads }));
                  onClose();
                },
              })
            }
          >
            {t('offboarding.do', { count: leads })}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
