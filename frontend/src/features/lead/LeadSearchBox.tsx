import { TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changed, type LeadSearch } from './lead-search';
import classes from './LeadsPage.module.css';

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void };

/** Finds by any part of name, phone, e-mail and what was said. */
export function LeadSearchBox({ search, onShow }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.q ?? '');
  const apply = useDebouncedCallback((text: string) => {
    const q = text.trim() || undefined;
    // What was opened since the last letter stays open.
    if (q !== search.q) onShow(changed(search, { q, new: search.new, export: search.export }));
  }, 250);
  useHotkeys([['/', () => field.current?.focus()]]);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(search.q ?? '');
  }, [search.q]);
  return (
    <TextInput
      ref={field}
      className={classes.search}
      type="search"
      aria-label={t('lead.search')}
      placeholder={t('lead.search')}
      value={typed}
      leftSection={<Search size={14} />}
      rightSection={<span className="kbd">/</span>}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
      onKeyDown={(event) => event.key === 'Escape' && field.current?.blur()}
    />
  );
}
