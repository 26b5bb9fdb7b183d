import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Download, FileUp, Keyboard, Languages, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebouncedValue } from '@mantine/hooks';
import { foundLeadsQuery } from '@/features/lead/api/leads';
import { currentLanguage, switchLanguage } from '@/shared/i18n/language';
import { phone } from '@/shared/lib/format';
import { matches } from '@/shared/lib/fold';
import { usePreferences } from '@/shared/session/preferences';
import { useSession } from '@/shared/session/session';
import { useCommands } from '@/shared/lib/commands';
import { FoundLead } from './FoundLead';
import { openTo } from './places';
import { showShortcuts } from './Shortcuts';
import { useLeadList } from './use-lead-list';

const ICON = 16;

/** Ctrl+K: pages, records and actions; each shows its shortcut, so that the palette teaches. */
export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const actions = useActions();
  const records = useRecords(query);
  return (
    <Spotlight
      actions={[...actions, ...records]}
      query={query}
      onQueryChange={setQuery}
      shortcut={['mod + K']}
      tagsToIgnore={[]}
      nothingFound={t('palette.nothing')}
      highlightQuery={false}
      limit={12}
      scrollable
      maxHeight={480}
      attributes={{ content: { 'aria-label': t('palette.placeholder') } }}
      overlayProps={{ color: '#0F1720', backgroundOpacity: 0.28, blur: 0 }}
      filter={(typed, all) =>
        all.filter(
          (action) =>
            'id' in action &&
            (action.id?.startsWith('lead:') || matches(`${action.label} ${action.description ?? ''}`, typed)),
        )
      }
      searchProps={{
        leftSection: <Search size={ICON} />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        onKeyDown: ({ key }) => {
          if (key === 'Enter') firstUnlessChosen()?.click();
        },
      }}
    />
  );
}

/** Enter opens the first hit while no other is chosen; its look says so. */
function firstUnlessChosen(): HTMLElement | null {
  return document.querySelector('[data-action][data-selected]')
    ? null
    : document.querySelector<HTMLElement>('[data-action]');
}

function useActions(): SpotlightActionData[] {
  const { t } = useTranslation();
  const { rights } = useSession();
  const navigate = useNavigate();
  const onLeads = useLeadList();
  const preferences = usePreferences();
  const other = currentLanguage() === 'tr' ? 'en' : 'tr';
  const pages = openTo(rights).map((place) => ({
    id: place.to,
    label: t(place.label),
    leftSection: <place.icon size={ICON} />,
    rightSection: <span className="kbd">g {place.key}</span>,
    onClick: () => navigate({ to: place.to }),
  }));
  const create = {
    id: 'create',
    label: t('lead.new'),
    leftSection: <Plus size={ICON} />,
    rightSection: <span className="kbd">c</span>,
    onClick: () => onLeads({ new: true }),
  };
  const takeOut = {
    id: 'export',
    label: t('export.palette'),
    leftSection: <Download size={ICON} />,
    onClick: () => onLeads({ export: true }),
  };
  const here = useCommands().map(({ id, label, icon: Icon, keys, run }) => ({
    id,
    label,
    leftSection: <Icon size={ICON} />,
    rightSection: keys && <span className="kbd">{keys}</span>,
    onClick: run,
  }));
  const upload = {
    id: 'import',
    label: t('imports.new'),
    leftSection: <FileUp size={ICON} />,
    onClick: () => navigate({ to: '/imports/new' }),
  };
  return [
    ...here,
    ...pages,
    ...(rights.includes('lead:create') ? [create] : []),
    ...(rights.includes('lead:export') ? [takeOut] : []),
    ...(rights.includes('lead:import') ? [upload] : []),
    {
      id: 'language',
      label: t('palette.language'),
      leftSection: <Languages size={ICON} />,
      onClick: () => void switchLanguage(other).then(() => preferences.mutate({ language: other })),
    },
    {
      id: 'shortcuts',
      label: t('nav.shortcuts'),
      leftSection: <Keyboard size={ICON} />,
      rightSection: <span className="kbd">?</span>,
      onClick: showShortcuts,
    },
  ];
}

function useRecords(query: string): SpotlightActionData[] {
  const navigate = useNavigate();
  const [typed] = useDebouncedValue(query.trim(), 180);
  const { data } = useQuery({
    ...foundLeadsQuery(typed),
    enabled: typed.length > 1,
    placeholderData: keepPreviousData,
  });
  if (query.trim().length < 2) return [];
  return (data?.items ?? []).map((lead) => ({
    id: `lead:${lead.id}`,
    label: lead.fullName ?? lead.email ?? (lead.phone ? phone(lead.phone) : `#${lead.number}`),
    children: <FoundLead lead={lead} typed={typed} />,
    onClick: () => navigate({ to: '/leads/$leadId', params: { leadId: lead.id } }),
  }));
}
