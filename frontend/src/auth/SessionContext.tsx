import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { api, ok } from "@/api/client";
import { onSessionEnd, refreshSession, setAccessToken } from "@/api/tokens";
import type { Reply } from "@/api/types";
import type { Me } from "./permissions";

export interface Session {
  /** `unknown` until the refresh cookie has been tried once after a reload */
  status: "unknown" | "signed-in" | "signed-out";
  me: Me | undefined;
  /** @throws ProblemError when e-mail and password don't fit */
  signIn(email: string, password: string): Promise<void>;
  /** Takes over the session that an accepted invitation opened. */
  start(session: Reply<"/api/v1/access/session", "post">): void;
  signOut(): Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Holds who is signed in; the only global state of the app. */
export function SessionProvider({ children, initial }: { children: ReactNode; initial?: Me }) {
  const [me, setMe] = useState<Me | undefined>(initial);
  const [status, setStatus] = useState<Session["status"]>(initial ? "signed-in" : "unknown");

  const settle = useCallback((next: Me | undefined) => {
    setMe(next);
    setStatus(next ? "signed-in" : "signed-out");
  }, []);

  useEffect(() => onSessionEnd(() => settle(undefined)), [settle]);

  useEffect(() => {
    if (initial) return;
    restore().then(settle, () => settle(undefined));
  }, [initial, settle]);

  const session = useMemo<Session>(() => {
    const start: Session["start"] = ({ accessToken, user }) => {
      setAccessToken(accessToken);
      settle(user);
    };
    return {
      status,
      me,
      start,
      signIn: async (email, password) =>
        start(await ok(api.POST("/api/v1/access/session", { body: { email, password } }))),
      signOut: async () => {
        await api.DELETE("/api/v1/access/session");
        setAccessToken(undefined);
        settle(undefined);
      },
    };
  }, [status, me, settle]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

async function restore(): Promise<Me | undefined> {
  return (await refreshSession()) ? await ok(api.GET("/api/v1/access/me")) : undefined;
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
