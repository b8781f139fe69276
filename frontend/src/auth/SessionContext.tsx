import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { api, ok } from "@/api/client";
import { onSessionEnd, refreshSession, setAccessToken } from "@/api/tokens";
import type { Reply } from "@/api/types";
import { organisationQuery } from "./organisation";
import type { Me } from "./permissions";

export interface Session {
  /** `unknown` until the refresh cookie has been tried once after a reload */
  status: "unknown" | "signed-in" | "signed-out";
  me: Me | undefined;
  /** @throws ProblemError when e-mail and password don't fit */
  signIn(email: string, password: string): Promise<void>;
  /** Takes over the session that an accepted invitation opened. */
  start(session: Reply<"/api/v1/access/session", "post">): Promise<void>;
  signOut(): Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Holds who is signed in; the only global state of the app. */
export function SessionProvider({ children, initial }: { children: ReactNode; initial?: Me }) {
  const queryClient = useQueryClient();
  const [me, setMe] = useState<Me | undefined>(initial);
  const [status, setStatus] = useState<Session["status"]>(initial ? "signed-in" : "unknown");

  const settle = useCallback(
    (next: Me | undefined) => {
      // the next person at this computer must not see what the last one read
      if (!next) queryClient.clear();
      setMe(next);
      setStatus(next ? "signed-in" : "signed-out");
    },
    [queryClient],
  );

  useEffect(() => onSessionEnd(() => settle(undefined)), [settle]);

  useEffect(() => {
    if (initial) return;
    restore(queryClient).then(settle, () => settle(undefined));
  }, [initial, settle, queryClient]);

  const session = useMemo<Session>(() => {
    const start: Session["start"] = async ({ accessToken, user }) => {
      setAccessToken(accessToken);
      await queryClient.ensureQueryData(organisationQuery());
      settle(user);
    };
    return {
      status,
      me,
      start,
      signIn: async (email, password) =>
        start(await ok(api.POST("/api/v1/access/session", { body: { email, password } }))),
      signOut: async () => {
        await ok(api.DELETE("/api/v1/access/session"));
        setAccessToken(undefined);
        settle(undefined);
      },
    };
  }, [status, me, settle, queryClient]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in after a reload, by the refresh cookie. */
async function restore(queryClient: QueryClient): Promise<Me | undefined> {
  if (!(await refreshSession())) return undefined;
  const [me] = await Promise.all([ok(api.GET("/api/v1/access/me")), queryClient.ensureQueryData(organisationQuery())]);
  return me;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession stands outside of SessionProvider");
  return session;
}

/** The signed-in person; only for pages behind the sign-in. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me) throw new Error("useMe stands outside of the sign-in");
  return me;
}
