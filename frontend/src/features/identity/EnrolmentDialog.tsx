import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { CopyButton } from '@/shared/ui/CopyButton';
import { useConfirm, type Enrolment } from './api/second-factor';
import classes from './SecurityPage.module.css';

type Props = { enrolment: Enrolment; onClose: () => void; onDone: (codes: string[]) => void };

/** Scan, type the first code, and the second step is on. */
export function EnrolmentDialog({ enrolment, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const fields = useFields({
    initialValues: { code: '' },
    validate: { code: (value) => (value.trim() ? null : t('secondStep.codeMissing')) },
  });
  const submit = fields.submit(({ code }) =>
    confirm.mutate(code, {
      onError: fields.refused,
      onSuccess: ({ items }) => {
        onClose();
        onDone(items);
      },
    }),
  );
  const { qrCode, secret } = enrolment;
  return (
    <FormDialog title={t('secondStep.begin')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{t('secondStep.scan')}</p>
        <svg
          className={classes.qr}
          viewBox={`0 0 ${qrCode.size} ${qrCode.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label={t('secondStep.qrCode')}
        >
          <path d={qrCode.path} />
        </svg>
        <div className={classes.secret}>
          <code>{secret}</code>
          <CopyButton value={secret} label={t('secondStep.secret')} />
        </div>
        <TextInput
          data-autofocus
          label={t('secondStep.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          {...fields.field('code')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={confirm.isPending} save={t('secondStep.confirm')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
