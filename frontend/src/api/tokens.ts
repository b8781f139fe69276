/**
 * The access token lives in this module's memory only: not in localStorage, not in a readable cookie. A reload gets a
 * new one by the HttpOnly refresh cookie.
 */
let accessToken: string | undefined;
let refreshing: Promise<boolean> | undefined;
const endListeners = new Set<() => void>();

const sessionUrl = "/api/v1/access/session";

/** Remembers the token of a new session, or forgets it. */
export function setAccessToken(token: string | undefined): void {
  accessToken = token;
}

/** Tells when the server ended the session (the refresh was refused). Returns how to stop listening. */
export function onSessionEnd(listener: () => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

/**
 * Gets a new access token by the cookie. Parallel callers share one request: the cookie is rotated at each use, and
 * a second use of the old one would count as theft.
 *
 * @returns whether there is a session
 */
export function refreshSession(): Promise<boolean> {
  refreshing ??= requestRefresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function requestRefresh(): Promise<boolean> {
  const response = await fetch(`${sessionUrl}/refresh`, { method: "POST" });
  if (response.ok) {
    accessToken = ((await response.json()) as { accessToken: string }).accessToken;
    return true;
  }
  // only a clear refusal ends the session: during a hiccup of the server the cookie stays good
  if (response.status === 401 || response.status === 403) accessToken = undefined;
  return false;
}

/** `fetch` with the token; a 401 is answered once by a refresh and a second try. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const isSessionCall = new URL(request.url).pathname.startsWith(sessionUrl);
  const retry = request.clone();
  const response = await send(request);
  if (response.status !== 401 || (isSessionCall && request.method === "POST")) return response;
  if (await refreshSession()) return send(retry);
  if (accessToken === undefined) for (const listener of endListeners) listener();
  return response;
}

function send(request: Request): Promise<Response> {
  if (accessToken) request.headers.set("Authorization", `Bearer ${accessToken}`);
  return fetch(request);
}
