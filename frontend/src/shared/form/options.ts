import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { matches } from '@/shared/lib/fold';

/** Finds options as the lists do: with or without Turkish letters. Of a group those stay that are found. */
export const findFolded: OptionsFilter = ({ options, search }) => {
  const found: ComboboxParsedItem[] = [];
  for (const option of options) {
    if ('label' in option) {
      if (matches(option.label, search)) found.push(option);
    } else {
      const items = option.items.filter((item) => matches(item.label, search));
      if (items.length > 0) found.push({ ...option, items });
    }
  }
  return found;
};
