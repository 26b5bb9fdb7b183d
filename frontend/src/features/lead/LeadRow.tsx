import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadListItem } from '@/api/types';
import { phone } from '@/shared/lib/format';
import { SourceIcon } from '@/shared/ui/SourceIcon';
import { atEnd, cells } from './columns';
import type { ColumnKey } from './lead-search';
import { nameOf } from './lead-model';
import { useLongPress } from './use-long-press';
import classes from './LeadTable.module.css';

type Props = {
  lead: LeadListItem;
  columns: ColumnKey[];
  arrived: boolean;
  current: boolean;
  chosen: boolean;
  /** Whether a touch chooses instead of opening. */
  choosing: boolean;
  onOpen: () => void;
  onChoose: (extend: boolean) => void;
  /** A finger rests on it. */
  onBegin: () => void;
};

export function LeadRow({ lead, columns, arrived, current, chosen, choosing, onOpen, onChoose, onBegin }: Props) {
  const { t } = useTranslation();
  const row = useRef<HTMLTableRowElement>(null);
  const press = useLongPress(onBegin);
  const act = choosing ? () => onChoose(false) : onOpen;
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    // Clicking anywhere in the row is a convenience: keyboard and screen reader use the link in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      ref={row}
      className={classes.row}
      data-arrived={arrived || undefined}
      data-current={current || undefined}
      data-chosen={chosen || undefined}
      onClick={act}
      {...press}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <td
        data-column="choose"
        onClick={(event) => {
          event.stopPropagation();
          if (choosing && event.target === event.currentTarget) onChoose(false);
        }}
      >
        <Checkbox
          size="xs"
          aria-label={t('lead.select', { name: nameOf(lead) })}
          checked={chosen}
          onChange={(event) => onChoose(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        />
      </td>
      <td data-column="lead">
        <SourceIcon lead={lead} />
        <span className={classes.who}>
          <span>
            <Link
              to="/leads/$leadId"
              params={{ leadId: lead.id }}
              search
              onClick={(event) => (choosing ? event.preventDefault() : event.stopPropagation())}
            >
              {nameOf(lead)}
            </Link>
            {arrived && <em className={classes.new}>{t('lead.justArrived')}</em>}
            {lead.test && <em className={classes.test}>{t('lead.test')}</em>}
          </span>
          <small className="num">{lead.phone ? phone(lead.phone) : (lead.email ?? t('lead.noContact'))}</small>
        </span>
      </td>
      {columns.map((key) => (
        <td key={key} data-column={key} data-end={atEnd.has(key) || undefined}>
          {cells[key](lead)}
        </td>
      ))}
    </tr>
  );
}
