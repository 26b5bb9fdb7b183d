import { createRouter, type RouterHistory } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { queryClient } from './query-client';
import { root, shell } from './routes/base';
import { doorRoutes } from './routes/door';
import { settingsRoutes } from './routes/settings';
import { workRoutes } from './routes/work';

const tree = root.addChildren([...doorRoutes, shell.addChildren([...workRoutes, ...settingsRoutes])]);

/** The screens by their paths. */
export function screens(client: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    context: { queryClient: client },
    defaultPreload: 'intent',
    scrollRestoration: true,
    history,
  });
}

export const router = screens(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
