import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { matching as words } from "@/i18n/ru/matching";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { type Found, SearchPick } from "@/ui/SearchPick";
import { candidatesQuery } from "../queries";
import type { PreferenceRow } from "./model";
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
      {(all) => (
        <WishesForm {...props} said={all.find((one) => one.participantId === props.participant.participantId)} />
      )}
    </Loaded>
  );
}

const ids = (people: PreferenceRow["wished"] = []) => people.map(({ participantId }) => participantId);

/** Those who were named before, however far down the list they stand. */
const namedBefore = (said?: PreferenceRow): Found[] =>
  [...(said?.wished ?? []), ...(said?.unwanted ?? [])].map(({ participantId, name }) => ({
    value: participantId,
    label: name,
    note: "",
  }));

interface Entry {
  wished: string[];
  unwanted: string[];
  comment: string;
}

function WishesForm({ programId, participant, isMentor, said, onDone }: Props & { said: PreferenceRow | undefined }) {
  const mayComment = can(useMe(), "preferences.comment");
  const save = useChange(savePreferences);
  const form = useForm<Entry>({
    defaultValues: { wished: ids(said?.wished), unwanted: ids(said?.unwanted), comment: said?.comment ?? "" },
  });

  async function submit({ comment, ...named }: Entry) {
    await save(participant.participantId, said?.version ?? 0, { ...named, comment: comment.trim() || null });
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
              known={namedBefore(said)}
              find={(q) => candidatesQuery(programId, isMentor ? "mentee" : "mentor", q)}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      ))}
      {mayComment && (
        <AreaField control={form.control} name="comment" label={words.comment} description={words.commentHint} />
      )}
    </FormBody>
  );
}
