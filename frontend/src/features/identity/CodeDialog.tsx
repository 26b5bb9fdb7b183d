import { TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';

type Props<T> = {
  title: string;
  hint: string;
  mutation: UseMutationResult<T, Error, string>;
  onClose: () => void;
  onDone: (answer: T) => void;
};

/** Asks for a code before something that somebody at an open screen must not do. */
export function CodeDialog<T>({ title, hint, mutation, onClose, onDone }: Props<T>) {
  const { t } = useTranslation();
  const fields = useFields({
    initialValues: { code: '' },
    validate: { code: (value) => (value.trim() ? null : t('secondStep.codeMissing')) },
  });
  const submit = fields.submit(({ code }) =>
    mutation.mutate(code, {
      onError: fields.refused,
      onSuccess: (answer) => {
        onClose();
        onDone(answer);
      },
    }),
  );
  return (
    <FormDialog title={title} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{hint}</p>
        <TextInput
          data-autofocus
          label={t('secondStep.code')}
          description={t('secondStep.codeHint')}
          autoComplete="one-time-code"
          {...fields.field('code')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={mutation.isPending} save={title} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
