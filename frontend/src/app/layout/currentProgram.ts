import type { ProgramRow } from "@/features/programs/model";

const key = "tandem.program";

/** Remembers on this computer which programme is being worked on (an id only). */
export const rememberProgram = (id: string) => window.localStorage.setItem(key, id);

/** The programme to begin with: the one worked on last, else an active one, else the newest. */
export function startProgram(programs: readonly ProgramRow[]): ProgramRow | undefined {
  const remembered = window.localStorage.getItem(key);
  return (
    programs.find(({ id }) => id === remembered) ?? programs.find(({ status }) => status === "active") ?? programs[0]
  );
}
