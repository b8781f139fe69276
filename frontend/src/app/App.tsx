import { MantineProvider } from "@mantine/core";
import { DatesProvider } from "@mantine/dates";
import { Notifications } from "@mantine/notifications";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { SessionProvider, useSession } from "@/auth/SessionContext";
import { cssVariables, theme } from "@/ui/theme/theme";
import { Splash } from "./layout/Splash";
import { router } from "./router";

export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <DatesProvider settings={{ locale: "ru", firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <Notifications position="bottom-right" />
        <QueryClientProvider client={queryClient}>
          <SessionProvider>
            <Routes queryClient={queryClient} />
          </SessionProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  );
}

function Routes({ queryClient }: { queryClient: QueryClient }) {
  const session = useSession();
  const { status } = session;

  // the guards look again at who is signed in
  useEffect(() => {
    if (status !== "unknown") void router.invalidate();
  }, [status]);

  if (status === "unknown") return <Splash />;
  return <RouterProvider router={router} context={{ session, queryClient }} />;
}
