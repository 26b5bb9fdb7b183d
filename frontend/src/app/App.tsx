import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Questions } from '@/shared/ui/Questions';
import { nonce } from './nonce';
import { queryClient } from './query-client';
import { router } from './router';
import { colorSchemeManager, cssVariablesResolver, theme } from './theme';

/** Everything that the screens stand on. */
export function App({ client = queryClient, screens = router }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={nonce}
    >
      <Notifications position="bottom-center" autoClose={8000} limit={5} />
      <Questions />
      <QueryClientProvider client={client}>
        <RouterProvider router={screens} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
