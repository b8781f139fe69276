import { Alert, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { counted } from "@/i18n/plural";
import { rounds as words } from "@/i18n/ru/rounds";
import type { AudienceFilter, Round } from "./model";
import { audienceQuery } from "./roundActions";

interface Props {
  programId: string;
  templateCode: string;
  mode: Round["mode"];
  /** who is asked by name; null for everybody whom the filter leaves */
  chosen: readonly string[] | null;
  filter: AudienceFilter;
}

/** How many people the round will reach, said before it goes out; warns where so few cannot stay anonymous. */
export function AudienceCount({ programId, templateCode, mode, chosen, filter }: Props) {
  const { data } = useQuery(audienceQuery({ programId, templateCode, filter }));
  const people = chosen ? chosen.length : data?.people;
  if (people === undefined) return null;
  const named = counted(people, words.recipientForms);
  return (
    <>
      {mode !== "named" && people > 0 && people < 10 && (
        <Alert
          color={people < 5 ? "brick" : "amber"}
          radius="md"
          title={people < 5 ? words.fewTitle : words.smallTitle}
        >
          {people < 5 ? words.few : words.small}
        </Alert>
      )}
      <Text fw={600} aria-live="polite">
        {people === 0 ? words.willAskNobody : mode === "shared" ? words.willExpect(named) : words.willAsk(named)}
      </Text>
    </>
  );
}
