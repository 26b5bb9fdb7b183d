import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryHistory } from '@tanstack/react-router';
import { App } from '@/app/App';
import { newQueryClient } from '@/app/query-client';
import { screens } from '@/app/router';

/** The whole of the screens at an address, over the server of the test. */
export function openApp(path: string) {
  const client = newQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = screens(client, history);
  render(<App client={client} screens={router} />);
  return {
    user: userEvent.setup(),
    /** What the address bar shows. */
    address: () => decodeURIComponent(router.state.location.href),
    back: () => history.back(),
  };
}

/** An item of the open menu. Found by its words, because nothing that is placed by measuring counts as visible here. */
export function menuItem(name: string): Promise<HTMLElement> {
  return screen.findByText(name, { selector: '[role=menuitem] *' });
}
