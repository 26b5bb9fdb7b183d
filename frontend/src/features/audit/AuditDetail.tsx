import { Button, Group, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '@/shared/lib/address';
import { moment, number } from '@/shared/lib/format';
import type { AuditEntry } from './api/audit';
import { changesOf, isByJob, placeOf, recordOf } from './audit-model';
import type { AuditSearch } from './audit-search';
import { ValueChange } from './ValueChange';
import { useAuditWords } from './use-audit-words';
import classes from './Audit.module.css';

type Props = {
  entry: AuditEntry;
  names: Record<string, string>;
  onClose: () => void;
  onFollow: (search: AuditSearch) => void;
};

/** Everything that one entry says. */
export function AuditDetail({ entry, names, onClose, onFollow }: Props) {
  const { t } = useTranslation();
  const words = useAuditWords(names, entry.subject);
  const place = placeOf(entry);
  const { userId, subjectId } = entry;
  const facts: [string, string | number | undefined][] = [
    [t('audit.who'), entry.userName ?? t('audit.program')],
    [t('audit.when'), moment(entry.at)],
    [t('audit.about'), [words.subject(entry.subject), recordOf(entry, names)].filter(Boolean).join(': ')],
    [t('audit.records'), entry.entries && number(entry.entries)],
    [t('audit.where'), isByJob(entry) ? t('audit.job') : entry.address && addressOf(entry.address)],
    [isByJob(entry) ? t('audit.jobId') : t('audit.device'), entry.device],
    [t('audit.token'), entry.tokenId && (names[entry.tokenId] ?? entry.tokenId)],
    [t('audit.place'), entry.place?.toString() ?? t('audit.unsealed')],
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={`${words.kind(entry.kind)} · #${entry.id}`}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <dl className={classes.all}>
        {changesOf(entry).map((change) => (
          <div key={change.field}>
            <dt>{words.field(change.field)}</dt>
            <dd>
              <ValueChange entry={entry} change={change} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <Group mt="lg" justify="flex-end">
        {userId && <Button onClick={() => onFollow({ user: userId })}>{t('audit.allOfPerson')}</Button>}
        {entry.entries && entry.device && (
          <Button onClick={() => onFollow({ job: entry.device, kind: [entry.kind], subject: [entry.subject] })}>
            {t('audit.allOfJob')}
          </Button>
        )}
        {subjectId && !entry.entries && (
          <Button onClick={() => onFollow({ subject: [entry.subject], subjectId })}>{t('audit.allOfRecord')}</Button>
        )}
        {place && (
          <Button component={Link} to={place} variant="filled">
            {t('audit.openRecord')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
