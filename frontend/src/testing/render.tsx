import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createQueryClient } from "@/api/queryClient";
import { type Organisation, organisationQuery } from "@/auth/organisation";
import type { Me } from "@/auth/permissions";
import { SessionProvider } from "@/auth/SessionContext";
import { theme } from "@/ui/theme/theme";

/** A curator of an invented school. */
export const curator: Me = {
  id: "0198a000-0000-7000-8000-000000000001",
  email: "curator@school.example",
  displayName: "Куратор программы",
  roles: ["curator"],
  personId: null,
  organisationId: "0198a000-0000-7000-8000-000000000002",
};

/** The invented school itself. */
const school: Organisation = {
  id: curator.organisationId,
  fullName: "Средняя школа",
  shortName: "Школа",
  type: "school",
  founder: null,
  region: null,
  municipality: null,
  address: null,
  inn: null,
  ogrn: null,
  timeZone: "Europe/Moscow",
  directorName: null,
  directorPosition: null,
  policyUrl: null,
  version: 0,
};

/** Draws a page or a block inside of everything it may ask for: look, queries, session, routes. */
export function renderPage(page: ReactElement, { me = curator, path = "/" }: { me?: Me; path?: string } = {}) {
  const root = createRootRoute({ component: () => page, notFoundComponent: () => page });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: [path] }) });
  const queryClient = createQueryClient();
  queryClient.setQueryData(organisationQuery().queryKey, school);
  return render(
    <MantineProvider theme={theme} env="test" forceColorScheme="light">
      <DatesProvider settings={{ locale: "ru", firstDayOfWeek: 1 }}>
        <QueryClientProvider client={queryClient}>
          <SessionProvider initial={me}>
            {/* a router of the test, not the one that links are typed by */}
            <RouterProvider router={router as never} />
          </SessionProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>,
  );
}

/**
 * A text of the dictionaries as `…ByText`, `…ByLabelText` and `toHaveTextContent` find it: they read a no-break space
 * as a plain one. `…ByRole` doesn't: names there are given as they are.
 */
export const said = (text: string) => text.replaceAll("\u00a0", " ");
