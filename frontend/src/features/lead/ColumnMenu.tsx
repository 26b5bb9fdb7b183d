import { Button, Checkbox, Popover } from '@mantine/core';
import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { changed, columnKeys, standardColumns, type LeadSearch } from './lead-search';
import classes from './LeadsPage.module.css';

/** Which columns the list shows; the URL holds the choice. */
export function ColumnMenu({ search, onShow }: { search: LeadSearch; onShow: (next: LeadSearch) => void }) {
  const { t } = useTranslation();
  // What the house makes of its leads is its own affair.
  const isPartner = useSession().scopes.lead === 'DISTRIBUTOR';
  const shown = search.columns ?? standardColumns;
  const choose = (columns?: typeof shown) =>
    onShow(changed(search, { columns, cursor: search.cursor, page: search.page }));
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button className={classes.columnsButton} leftSection={<Columns3 size={16} />}>
          {t('lead.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        {columnKeys
          .filter((key) => !isPartner || (key !== 'interest' && key !== 'fit'))
          .map((key) => (
            <Checkbox
              key={key}
              className={classes.option}
              size="xs"
              label={t(`lead.column.${key}`)}
              checked={shown.includes(key)}
              disabled={shown.length === 1 && shown.includes(key)}
              onChange={() => choose(columnKeys.filter((each) => (each === key) !== shown.includes(each)))}
            />
          ))}
        <Button size="xs" variant="subtle" fullWidth mt="xs" disabled={!search.columns} onClick={() => choose()}>
          {t('lead.columnsStandard')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
