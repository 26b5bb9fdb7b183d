import type { OptionsFilter } from '@mantine/core';
import { matches } from '@/shared/lib/fold';

/** Finds options as the lists do: with or without Turkish letters. */
export const findFolded: OptionsFilter = ({ options, search }) =>
  options.filter((option) => 'label' in option && matches(option.label, search));
