import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import type { useVerifyAudit } from './api/audit';

type Props = { verify: ReturnType<typeof useVerifyAudit>; onClose: () => void };

/** Compares the chain with a seal that was kept outside the database. */
export function SealDialog({ verify, onClose }: Props) {
  const { t } = useTranslation();
  const fields = useFields({
    initialValues: { seal: '' },
    validate: { seal: (value) => (value.trim() ? null : t('audit.sealMissing')) },
  });
  const submit = fields.submit(({ seal }) =>
    verify.mutate(seal.trim(), { onError: fields.refused, onSuccess: onClose }),
  );
  return (
    <FormDialog title={t('audit.compare')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <TextInput
          data-autofocus
          label={t('audit.keptSeal')}
          description={t('audit.keptSealHint')}
          autoComplete="off"
          spellCheck={false}
          {...fields.field('seal')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={verify.isPending} save={t('audit.verify')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
