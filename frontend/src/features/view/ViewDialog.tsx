import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/api/types';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useMay } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { useChangeView, useSaveView } from './api/views';

type Props = { view?: SavedView; search: string; onSaved: (id: string) => void; onClose: () => void };

/** The name of a view, and whether others see it. */
export function ViewDialog({ view, search, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  const mayShare = useMay('view:share');
  const add = useSaveView();
  const change = useChangeView(view?.id ?? '');
  const fields = useFields({
    initialValues: { name: view?.name ?? '', shared: view?.shared ?? false },
    validate: { name: (name) => (name.trim() ? null : t('view.nameMissing')) },
  });
  const submit = fields.submit(({ name, shared }) => {
    const told = {
      onSuccess: (saved: SavedView) => {
        toast(t('view.savedAs', { name: saved.name }));
        onSaved(saved.id);
      },
      onError: fields.refused,
    };
    if (view) change.mutate({ name, shared }, told);
    else add.mutate({ name, shared, search }, told);
  });
  return (
    <FormDialog title={t(view ? 'view.rename' : 'view.saveAs')} onClose={onClose}>
      <form onSubmit={submit} className={form.form} noValidate>
        <TextInput data-autofocus label={t('view.name')} maxLength={60} {...fields.field('name')} />
        {mayShare && (
          <Switch
            label={t('view.shared')}
            description={t('view.sharedHint')}
            checked={fields.values.shared}
            onChange={(event) => fields.setFieldValue('shared', event.currentTarget.checked)}
          />
        )}
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={add.isPending || change.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
