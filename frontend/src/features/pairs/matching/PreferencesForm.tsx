import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { matching as words } from "@/i18n/ru/matching";
import { FormBody } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { type Found, SearchPick } from "@/ui/SearchPick";
import { candidatesQuery, namesQuery } from "../queries";
import type { Wishes } from "./model";
import { preferencesQuery, savePreferences } from "./queries";

interface Props {
  programId: string;
  participant: { participantId: string; name: string };
  isMentor: boolean;
  onDone: () => void;
}

/** Whom somebody named after the general meeting. */
export function PreferencesForm(props: Props) {
  const query = useQuery(preferencesQuery(props.programId));
  return (
    <Loaded query={query}>
      {(all) => <Named {...props} said={all.find((one) => one.participantId === props.participant.participantId)} />}
    </Loaded>
  );
}

/** The names of those who were named before, however far down the list they stand. */
function Named(props: Props & { said?: Wishes }) {
  const query = useQuery(namesQuery([...(props.said?.wished ?? []), ...(props.said?.unwanted ?? [])]));
  return <Loaded query={query}>{(known) => <WishesForm {...props} known={known} />}</Loaded>;
}

function WishesForm({
  programId,
  participant,
  isMentor,
  said,
  known,
  onDone,
}: Props & { said?: Wishes; known: Found[] }) {
  const save = useChange(savePreferences);
  const form = useForm({ defaultValues: { wished: said?.wished ?? [], unwanted: said?.unwanted ?? [] } });

  async function submit(entry: { wished: string[]; unwanted: string[] }) {
    await save(participant.participantId, entry);
    notifyDone(words.preferencesDone);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.setupSave} onCancel={onDone} onSubmit={submit}>
      <Text fw={560}>{participant.name}</Text>
      {(["wished", "unwanted"] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field: { value, onChange }, fieldState }) => (
            <SearchPick
              many
              optional
              label={words[name]}
              description={words[`${name}Hint`]}
              known={known}
              find={(q) => candidatesQuery(programId, isMentor ? "mentee" : "mentor", q)}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
    </FormBody>
  );
}
