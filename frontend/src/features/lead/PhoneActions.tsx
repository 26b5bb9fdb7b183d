import { ActionIcon, Button, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Download, Ellipsis, FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import type { Selection } from './use-selection';
import classes from './LeadsPage.module.css';

type Props = { selection: Selection; empty: boolean; onExport: () => void };

/** What a phone has no room for beside the title: choosing cards, and the rest behind a menu. */
export function PhoneActions({ selection, empty, onExport }: Props) {
  const { t } = useTranslation();
  const mayExport = useMay('lead:export');
  const mayImport = useMay('lead:import');
  const { choosing } = selection;
  return (
    <>
      <Button
        className={classes.onPhone}
        aria-pressed={choosing}
        disabled={empty}
        onClick={choosing ? selection.clear : selection.begin}
      >
        {t(choosing ? 'lead.chooseDone' : 'lead.choose')}
      </Button>
      {(mayExport || mayImport) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon className={classes.onPhone} variant="default" size={44} aria-label={t('lead.listActions')}>
              <Ellipsis size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {mayExport && (
              <Menu.Item leftSection={<Download size={16} />} disabled={empty} onClick={onExport}>
                {t('export.action')}
              </Menu.Item>
            )}
            {mayImport && (
              <Menu.Item
                component={Link}
                to="/imports/new"
                data-autofocus={empty || undefined}
                leftSection={<FileUp size={16} />}
              >
                {t('lead.import')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
