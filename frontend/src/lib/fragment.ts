/**
 * Takes the secret out of the address (`/invitation#<secret>`) and wipes it there, so that it stays neither in the
 * history nor on a screenshot. The fragment itself never travels to a server.
 *
 * @returns the secret, or an empty string when the address carries none
 */
export function takeFragment(): string {
  const secret = window.location.hash.slice(1);
  if (secret) window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  return secret;
}
