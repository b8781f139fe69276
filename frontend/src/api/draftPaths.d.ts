import type { paths as DraftPaths } from "./draft";

/** Operations that the contract at the root does not hold yet; what it holds wins. */
declare module "./schema" {
  interface paths extends DraftPaths {}
}
