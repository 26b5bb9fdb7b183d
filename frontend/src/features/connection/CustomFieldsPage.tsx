import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plus, TextCursorInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import table from '@/shared/ui/DataTable.module.css';
import { customFieldsQuery, type CustomField } from './api/custom-fields';
import { CustomFieldDialog } from './CustomFieldDialog';

/** The organisation's own fields on leads, which the questions of a form can fill. */
export function CustomFieldsPage() {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const mayManage = useMay('connection:manage');
  const query = useQuery(customFieldsQuery);
  const items = query.data?.items;
  const add = mayManage && (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={() => setAdding(true)}>
      {t('customField.add')}
    </Button>
  );
  return (
    <section aria-label={t('nav.customFields')}>
      <PageHead title={t('nav.customFields')} count={items && number(items.length)} actions={add} />
      {query.isPending && <Skeleton height={160} m="lg" radius={8} width="auto" />}
      {query.isError && !items && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {items?.length === 0 && (
        <EmptyState icon={TextCursorInput} title={t('customField.noneTitle')} action={add}>
          {t(mayManage ? 'customField.none' : 'customField.noneReader')}
        </EmptyState>
      )}
      {items && items.length > 0 && <Fields fields={items} />}
      {adding && <CustomFieldDialog onClose={() => setAdding(false)} />}
    </section>
  );
}

function Fields({ fields }: { fields: CustomField[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('customField.label')}</th>
            <th>{t('customField.type')}</th>
            <th>{t('customField.options')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.key}>
              <td>
                {field.label}
                <small>{field.key}</small>
              </td>
              <td>{t(`customField.types.${field.type}`)}</td>
              <td data-empty={field.options ? undefined : true}>{field.options?.join(', ') ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
