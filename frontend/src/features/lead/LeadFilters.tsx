import { Button, Menu } from '@mantine/core';
import { ListFilterPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '@/shared/ui/FilterChip';
import { RangeChip } from '@/shared/ui/RangeChip';
import { useFilterChoices, type Choice } from './filter-choices';
import { changed, cleared, isFiltered, type LeadSearch } from './lead-search';
import { LeadSearchBox } from './LeadSearchBox';
import classes from './LeadsPage.module.css';

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void; children?: ReactNode };

const DAYS = ['1', '7', '30', '90'];

/** Every filter of the list. The usual ones stand there; the others come when they are asked for or hold something. */
export function LeadFilters({ search, onShow, children }: Props) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<string[]>([]);
  const set = (change: Partial<LeadSearch>) => onShow(changed(search, change));
  const choices = useFilterChoices(search);
  const isShown = (choice: Choice) => choice.usual || choice.chosen.length > 0 || added.includes(choice.key);
  const ranges = [
    { key: 'scoreRange', shown: search.scoreMin !== undefined || search.scoreMax !== undefined },
    { key: 'dateRange', shown: search.from !== undefined || search.to !== undefined },
  ].map((range) => ({ ...range, shown: range.shown || added.includes(range.key) }));
  const hidden = [
    ...ranges.filter((range) => !range.shown).map(({ key }) => ({ key, label: t(`lead.field.${key}`) })),
    ...choices.filter((choice) => !isShown(choice)),
  ];
  return (
    <div className={classes.filters} role="search">
      <LeadSearchBox search={search} onShow={onShow} />
      <div className={classes.chips}>
        {choices.filter(isShown).map((choice) => (
          <FilterChip
            key={choice.key}
            label={choice.label}
            options={choice.options}
            chosen={choice.chosen}
            onChange={(chosen) => set(choice.change(chosen))}
          />
        ))}
        <FilterChip
          label={t('lead.field.date')}
          single
          options={DAYS.map((value) => ({ value, label: t('lead.lastDays', { count: Number(value) }) }))}
          chosen={search.days === undefined ? [] : [String(search.days)]}
          onChange={([value]) => set({ days: value === undefined ? undefined : Number(value), from: undefined })}
        />
        {ranges[0]?.shown && <ScoreRange search={search} onChange={set} />}
        {ranges[1]?.shown && (
          <RangeChip
            wanted
            label={t('lead.field.dateRange')}
            type="date"
            names={[t('lead.dateFrom'), t('lead.dateTo')]}
            from={search.from}
            to={search.to}
            onChange={(from, to) => set({ from, to, days: undefined })}
          />
        )}
        <span className={classes.ends}>
          {hidden.length > 0 && <MoreFilters hidden={hidden} onAdd={(key) => setAdded([...added, key])} />}
          {isFiltered(search) && (
            <Button variant="subtle" size="xs" onClick={() => onShow(cleared(search))}>
              {t('lead.clear')}
            </Button>
          )}
        </span>
      </div>
      {children}
    </div>
  );
}

function ScoreRange({ search, onChange }: { search: LeadSearch; onChange: (change: Partial<LeadSearch>) => void }) {
  const { t } = useTranslation();
  const number = (text?: string) => (text === undefined ? undefined : Math.min(100, Math.max(0, Number(text))));
  return (
    <RangeChip
      wanted
      label={t('lead.field.scoreRange')}
      type="number"
      names={[t('lead.scoreFrom'), t('lead.scoreTo')]}
      from={search.scoreMin?.toString()}
      to={search.scoreMax?.toString()}
      onChange={(from, to) => onChange({ scoreMin: number(from), scoreMax: number(to) })}
    />
  );
}

function MoreFilters({ hidden, onAdd }: { hidden: { key: string; label: string }[]; onAdd: (key: string) => void }) {
  const { t } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <Button variant="subtle" size="xs" leftSection={<ListFilterPlus size={14} />}>
          {t('lead.moreFilters')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className={classes.more}>
        {hidden.map(({ key, label }) => (
          <Menu.Item key={key} onClick={() => onAdd(key)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
