import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

/** Repeats only what may heal by itself: no connection, or a server that is busy or restarting. */
function mayHeal(failures: number, error: Error): boolean {
  return failures < 2 && error instanceof ProblemError && (error.status === 0 || error.status >= 502);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayHeal, staleTime: 20_000, throwOnError: false },
      mutations: { retry: false },
    },
  });
}
