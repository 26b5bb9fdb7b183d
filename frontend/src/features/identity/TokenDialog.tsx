import { Button, Code, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import { secretLoss } from '@/shared/form/use-unsaved';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { CopyButton } from '@/shared/ui/CopyButton';
import { rolesQuery } from './api/access';
import { useCreateToken } from './api/tokens';
import { RightsMatrix } from './RightsMatrix';

const lives = ['7', '30', '90', '365'];

/** A token about to be made; its secret is shown once. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { rights: own } = useSession();
  const rights = useQuery(rolesQuery).data?.rights ?? own;
  const [secret, setSecret] = useState<string>();
  const create = useCreateToken();
  const initialValues: { name: string; days: string; rights: string[] } = {
    name: '',
    days: '90',
    rights: ['lead:read'],
  };
  const fields = useFields({
    initialValues,
    validate: { name: (value) => (value.trim() ? null : t('users.nameMissing')) },
  });
  const submit = fields.submit(({ name, days, rights: chosen }) =>
    create.mutate(
      { name, rights: chosen, expiresInDays: Number(days) },
      { onSuccess: (issued) => setSecret(issued.secret), onError: fields.refused },
    ),
  );
  if (secret) return <Secret secret={secret} onClose={onClose} />;
  return (
    <FormDialog title={t('tokens.add')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput data-autofocus label={t('tokens.name')} maxLength={80} {...fields.field('name')} />
        <Select
          label={t('tokens.life')}
          allowDeselect={false}
          data={lives.map((days) => ({ value: days, label: t('tokens.days', { days }) }))}
          {...fields.field('days')}
        />
        <RightsMatrix
          rights={rights.filter((right) => own.includes(right))}
          held={fields.values.rights}
          mayGive={own}
          onChange={(held) => fields.setValues({ rights: held })}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={create.isPending} save={t('tokens.create')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog title={t('tokens.secretTitle')} losing={secretLoss()} onClose={onClose}>
      <div className={form.form}>
        <p>{t('tokens.secret')}</p>
        <Group gap="xs" wrap="nowrap">
          <Code block>{secret}</Code>
          <CopyButton value={secret} label={t('tokens.name')} />
        </Group>
        <Group justify="flex-end">
          <Button variant="filled" onClick={onClose}>
            {t('tokens.kept')}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
