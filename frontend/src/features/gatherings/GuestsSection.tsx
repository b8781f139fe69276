import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useSession } from "@/auth/SessionContext";
import { clock } from "@/i18n/dates";
import { guestSides, gatherings as words } from "@/i18n/ru/gatherings";
import { DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { type Gathering, type Guest, type Show, shown } from "./model";
import { markGuest } from "./queries";

/** Invited people with a box each: a tick is kept at once, so that two may stand at two doors. */
export function GuestsSection({ gathering }: { gathering: Gathering }) {
  const { me } = useSession();
  const timeZone = useTimeZone();
  const mark = useChange(markGuest);
  const [show, setShow] = useState<Show>("all");
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<unknown>();
  const { guests, begun, cancelReason } = gathering;
  const mayMark = begun && !cancelReason && can(me, "gatherings.write");

  async function tick(guest: Guest, came: boolean) {
    setBusy(guest.participantId);
    setError(undefined);
    try {
      await mark(gathering.id, guest.participantId, came);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(undefined);
    }
  }

  const options = (["all", "mentee", "mentor", "absent"] as const).map((value) => ({
    value,
    label: value === "all" || value === "absent" ? words[value] : guestSides[value],
    count: shown(guests, value).length,
  }));

  return (
    <Section title={words.guests} note={begun ? words.guestsNote : words.guestsAhead} flush>
      <Filters label={words.filter}>
        <FilterBar label={words.filter} value={show} options={options} onChange={setShow} />
      </Filters>
      <ProblemAlert error={error} />
      <DataTable
        label={words.guests}
        rows={shown(guests, show)}
        rowKey={({ participantId }) => participantId}
        empty={<EmptyState title={words.noneHere} compact />}
        columns={[
          {
            key: "name",
            header: words.guest,
            cell: ({ name, note }) => (note ? `${name}, ${note}` : name),
          },
          { key: "side", header: words.side, width: "11rem", cell: ({ side }) => guestSides[side] },
          {
            key: "came",
            header: words.came,
            width: "15rem",
            cell: (guest) => (
              <Checkbox
                aria-label={words.cameName(guest.name)}
                checked={guest.cameAt !== null}
                disabled={!mayMark || busy === guest.participantId}
                onChange={(event) => void tick(guest, event.currentTarget.checked)}
                label={
                  guest.cameAt
                    ? `${words.cameAt(clock(guest.cameAt, timeZone))}, ${guest.markedBy === "slip" ? words.bySlip : words.byStaff}`
                    : undefined
                }
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
