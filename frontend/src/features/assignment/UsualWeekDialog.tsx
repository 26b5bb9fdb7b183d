import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveUsualWeek, type Week } from './api/assignment';
import { fieldsOf, isBackwards, weekOf } from './week-model';
import { WeekFields } from './WeekFields';

export function UsualWeekDialog({ week, onClose }: { week: Week; onClose: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(() => fieldsOf(week));
  const saving = useSaveUsualWeek();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.values(fields).some(isBackwards)) return;
    saving.mutate(weekOf(fields), {
      onSuccess: () => {
        toast(t('action.savedOf', { name: t('assignment.usual') }));
        onClose();
      },
    });
  };
  return (
    <FormDialog title={t('assignment.usual')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{t('assignment.usualHint')}</p>
        <WeekFields week={fields} onChange={(day, hours) => setFields({ ...fields, [day]: hours })} />
        <FormProblem>{saving.error?.message}</FormProblem>
        <FormActions saving={saving.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
