import { ActionIcon, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ScanText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionsHead } from '@/shared/ui/ActionsHead';
import { addressOf } from '@/shared/lib/address';
import { number } from '@/shared/lib/format';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import table from '@/shared/ui/DataTable.module.css';
import type { AuditEntry } from './api/audit';
import { changesOf, isByJob, placeOf, recordOf } from './audit-model';
import { ValueChange } from './ValueChange';
import { useAuditWords } from './use-audit-words';
import classes from './Audit.module.css';

type Names = Record<string, string>;
type Props = { entries: AuditEntry[]; names: Names; onOpen: (entry: AuditEntry) => void };

export function AuditTable({ entries, names, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${classes.table}`}>
        <thead>
          <tr>
            <th>{t('audit.who')}</th>
            <th>{t('audit.what')}</th>
            <th>{t('audit.changes')}</th>
            <th>{t('audit.where')}</th>
            <th data-end>{t('audit.when')}</th>
            <ActionsHead />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} names={names} onOpen={() => onOpen(entry)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ entry, names, onOpen }: { entry: AuditEntry; names: Names; onOpen: () => void }) {
  const { t } = useTranslation();
  const detail = t('audit.detailOf', { id: entry.id });
  return (
    <tr>
      <td className={classes.who}>{entry.userName ?? t('audit.program')}</td>
      <td className={classes.what}>
        <What entry={entry} names={names} />
      </td>
      <td className={classes.changes}>
        <Changes entry={entry} names={names} />
      </td>
      <td className="num" data-label={t('audit.where')} data-empty={entry.address ? undefined : true}>
        {isByJob(entry) ? t('audit.job') : entry.address ? addressOf(entry.address) : '–'}
      </td>
      <td data-end>
        <RelativeTime at={entry.at} />
      </td>
      <td data-act>
        <Tooltip label={t('audit.detail')}>
          <ActionIcon variant="subtle" color="gray" aria-label={detail} onClick={onOpen}>
            <ScanText size={16} />
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  );
}

function What({ entry, names }: { entry: AuditEntry; names: Names }) {
  const { t } = useTranslation();
  const words = useAuditWords(names);
  const place = placeOf(entry);
  const record = recordOf(entry, names);
  const subject = words.subject(entry.subject);
  return (
    <>
      {words.kind(entry.kind)}
      <small>
        {entry.entries && t('audit.together', { count: entry.entries, shown: number(entry.entries), what: subject })}
        {record ? `${subject}: ` : !place && !entry.entries && subject}
        {place ? (
          <Link to={place} className={classes.record}>
            <bdi>{record ?? subject}</bdi>
          </Link>
        ) : (
          <bdi>{record}</bdi>
        )}
      </small>
    </>
  );
}

const SHOWN = 3;

function Changes({ entry, names }: { entry: AuditEntry; names: Names }) {
  const { t } = useTranslation();
  const words = useAuditWords(names, entry.subject);
  const changes = changesOf(entry);
  return (
    <>
      {changes.slice(0, SHOWN).map((change) => (
        <span key={change.field}>
          <b>{words.field(change.field)}</b> <ValueChange entry={entry} change={change} words={words} />
        </span>
      ))}
      {changes.length > SHOWN && <small>{t('audit.moreFields', { count: changes.length - SHOWN })}</small>}
    </>
  );
}
