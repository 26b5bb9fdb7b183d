import { Button, Select, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberFilters } from '@/features/analytics/NumberFilters';
import { todayIn } from '@/features/analytics/numbers-search';
import { DownloadMenu } from '@/features/reporting/DownloadMenu';
import { presets, reportQuery, searchOf } from '@/features/reporting/report-model';
import { ReportFrame } from '@/features/reporting/ReportFrame';
import { ScheduleList } from '@/features/reporting/ScheduleList';
import { schedulesQuery } from '@/features/reporting/api/schedules';
import { viewsQuery } from '@/features/view/api/views';
import { useNow } from '@/shared/lib/use-now';
import { useMay, useSession } from '@/shared/session/session';
import { PageHead } from '@/shared/ui/PageHead';
import { exportChoices } from '../report-exports';
import { filtered, filtersOf, type ReportSearch } from '../report-search';
import classes from '@/features/reporting/Reports.module.css';

/** The numbers to hand around: on the screen, as a file, and by mail again and again. */
export function ReportsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/shell/reports' });
  const navigate = useNavigate();
  const maySchedule = useMay('analytics:schedule');
  const { organisation } = useSession();
  const show = (next: ReportSearch) => void navigate({ to: '/reports', search: next, resetScroll: false });
  const query = reportQuery(search, filtersOf(search), todayIn(organisation.timeZone, useNow()));
  const tab = maySchedule ? (search.tab ?? 'report') : 'report';
  const [adding, setAdding] = useState(false);
  const schedules = useQuery({ ...schedulesQuery, enabled: tab === 'schedules' }).data?.items ?? [];
  const add = () => setAdding(true);
  return (
    <section className={classes.page} aria-label={t('nav.reports')}>
      <PageHead
        title={t('nav.reports')}
        actions={tab === 'report' ? <DownloadMenu query={query} /> : schedules.length > 0 && <Add onAdd={add} />}
      />
      {maySchedule && (
        <Tabs
          className={classes.tabs}
          value={tab}
          onChange={(next) => {
            const { tab: _tab, ...rest } = search;
            show(next === 'schedules' ? { ...rest, tab: next } : rest);
          }}
        >
          <Tabs.List>
            <Tabs.Tab value="report">{t('reports.report')}</Tabs.Tab>
            <Tabs.Tab value="schedules">{t('reports.schedules')}</Tabs.Tab>
          </Tabs.List>
        </Tabs>
      )}
      {tab === 'report' ? (
        <>
          <NumberFilters search={search} onShow={(next) => show(filtered(search, next))}>
            <Period search={search} onShow={show} />
          </NumberFilters>
          <ReportFrame query={query} />
        </>
      ) : (
        <Schedules search={search} adding={adding} onAdd={add} onAdded={() => setAdding(false)} />
      )}
    </section>
  );
}

function Period({ search, onShow }: { search: ReportSearch; onShow: (next: ReportSearch) => void }) {
  const { t } = useTranslation();
  const own = search.from !== undefined || search.to !== undefined;
  const choose = (value: string | null) => {
    const preset = presets.find((each) => each === value);
    const { from: _from, to: _to, preset: _preset, ...rest } = search;
    if (preset) onShow({ ...rest, preset });
  };
  return (
    <Select
      className={classes.period}
      aria-label={t('reports.period')}
      size="xs"
      allowDeselect={false}
      value={own ? 'own' : (search.preset ?? 'week')}
      data={[
        ...presets.map((value) => ({ value, label: t(`reports.preset.${value}`) })),
        ...(own ? [{ value: 'own', label: t('numbers.ownPeriod') }] : []),
      ]}
      onChange={choose}
    />
  );
}

function Add({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <Button variant="filled" leftSection={<Plus size={16} />} onClick={onAdd}>
      {t('reports.add')}
    </Button>
  );
}

type Adding = { adding: boolean; onAdd: () => void; onAdded: () => void };

function Schedules({ search, ...adding }: { search: ReportSearch } & Adding) {
  const { t } = useTranslation();
  const views = useQuery(viewsQuery).data?.items ?? [];
  return (
    <div className={classes.list}>
      <ScheduleList
        search={searchOf(filtersOf(search))}
        exports={exportChoices(views, t('reports.allLeads'))}
        {...adding}
      />
    </div>
  );
}
