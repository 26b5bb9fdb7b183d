import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Distributor } from '@/api/types';
import { number, span } from '@/shared/lib/format';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { EditButton } from '@/shared/ui/EditButton';
import table from '@/shared/ui/DataTable.module.css';
import { useSwitchDistributor } from './api/distributors';

const MINUTE = 60_000;

type Props = { distributors: Distributor[]; onEdit: (distributor: Distributor) => void };

export function DistributorTable({ distributors, onEdit }: Props) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{t('lead.field.distributor')}</th>
            <th>{t('distributors.target')}</th>
            <th data-end>{t('connection.leads')}</th>
            <th>{t('users.active')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {distributors.map((distributor) => (
            <Row key={distributor.id} distributor={distributor} onEdit={() => onEdit(distributor)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ distributor, onEdit }: { distributor: Distributor; onEdit: () => void }) {
  const { t } = useTranslation();
  const { mutate, isPending } = useSwitchDistributor();
  return (
    <tr>
      <td>{distributor.name}</td>
      <td data-label={t('distributors.target')}>{span(distributor.responseTargetMinutes * MINUTE)}</td>
      <td data-end className="num" data-label={t('connection.leads')}>
        {number(distributor.leadCount ?? 0)}
      </td>
      <td data-act>
        <Switch
          aria-label={`${t('users.active')}: ${distributor.name}`}
          checked={distributor.active}
          disabled={isPending}
          onChange={(event) =>
            mutate({ id: distributor.id, version: distributor.version, active: event.currentTarget.checked })
          }
        />
      </td>
      <td data-end data-act>
        <EditButton name={distributor.name} onClick={onEdit} />
      </td>
    </tr>
  );
}
