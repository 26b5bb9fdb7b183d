import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { FormDialog } from '@/shared/form/FormDialog';
import { number } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { accessQuery } from './api/access';
import classes from './AccessDialog.module.css';

/** What a person can see and do, module by module, and why. */
export function AccessDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation();
  const access = useQuery(accessQuery(user.id));
  return (
    <FormDialog title={t('access.title', { name: user.name })} onClose={onClose}>
      {access.isPending && <Skeleton height={220} radius={8} />}
      {access.isError && <ErrorState error={access.error} onRetry={() => void access.refetch()} />}
      {access.data?.modules.map((part) => (
        <section key={part.module} className={classes.part}>
          <h3>
            {t(`rights.module.${part.module}`)}
            {part.records !== undefined && (
              <span className="num">{t('access.records', { count: part.records, shown: number(part.records) })}</span>
            )}
          </h3>
          <p>{t(`access.reason.${part.reason}`)}</p>
          <ul>
            {part.actions.map(({ right, held }) => (
              <li key={right} data-held={held || undefined}>
                {held ? (
                  <Check size={14} aria-label={t('access.may')} />
                ) : (
                  <Minus size={14} aria-label={t('access.mayNot')} />
                )}
                {t(`rights.action.${right.split(':')[1]}`)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </FormDialog>
  );
}
