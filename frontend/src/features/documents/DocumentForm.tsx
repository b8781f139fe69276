import { SimpleGrid, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { schoolYear, shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { documents as words } from "@/i18n/ru/documents";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, SelectField, TextField } from "@/ui/fields";
import { Section } from "@/ui/Section";
import { KindFieldInput } from "./KindFieldInput";
import { type Contents, type DocumentCard, type DocumentKind, isStamp } from "./model";
import { inForceQuery, programChoicesQuery } from "./queries";

export interface Entry {
  title: string;
  programId: string;
  place: string;
  signerPosition: string;
  signerName: string;
  basis: string;
  body: string;
  supersedesId: string;
  fields: Record<string, string>;
}

const short = (longest: number) => v.pipe(v.string(), v.maxLength(longest, common.tooLong));
const schema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(500, common.tooLong)),
  programId: v.string(),
  place: short(200),
  signerPosition: short(200),
  signerName: short(200),
  basis: short(2000),
  body: short(20_000),
  supersedesId: v.string(),
  fields: v.record(v.string(), short(10_000)),
});

interface Props {
  kind: DocumentKind;
  /** the draft that is edited; undefined for a new one */
  draft?: DocumentCard;
  /** a new one replaces this paper */
  supersedesId?: string | undefined;
  onSubmit: (contents: Contents, supersedesId: string | undefined) => Promise<unknown>;
  onCancel: () => void;
}

/** Contents of a draft: what every paper has, and the fields of its kind. */
export function DocumentForm({ kind, draft, supersedesId = "", onSubmit, onCancel }: Props) {
  const programs = useQuery(programChoicesQuery()).data ?? [];
  const former = useQuery({ ...inForceQuery(kind.code), enabled: !draft }).data ?? [];
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: entryOf(kind, draft, supersedesId) });
  const { control } = form;
  const stamps = kind.fields.filter(isStamp);
  const own = kind.fields.filter((field) => !isStamp(field));

  const submit = ({ supersedesId: replaced, ...entry }: Entry) =>
    onSubmit(contentsOf(entry, draft?.schoolYear), replaced || undefined);

  return (
    <FormBody form={form} submitLabel={words.saveDraft} onCancel={onCancel} onSubmit={submit} sheets>
      <Section title={words.sections.facts} note={kind.purpose}>
        <Stack>
          <TextField control={control} name="title" label={words.name} required />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SelectField
              control={control}
              name="programId"
              label={words.program}
              placeholder={words.wholeOrganisation}
              options={programs.map(({ id, title, schoolYear: year }) => ({
                value: id,
                label: `${title}, ${schoolYear(year)}`,
              }))}
            />
            {former.length > 0 && (
              <SelectField
                control={control}
                name="supersedesId"
                label={words.supersedes}
                description={words.supersedesHint}
                options={former.map(({ id, title, number, dated }) => ({
                  value: id,
                  label: number && dated ? `${words.numbered(number, shortDay(dated))}, ${title}` : title,
                }))}
              />
            )}
            <TextField control={control} name="place" label={words.place} />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField
              control={control}
              name="signerPosition"
              label={`${words.signer}: ${words.signerPosition.toLowerCase()}`}
            />
            <TextField
              control={control}
              name="signerName"
              label={words.signerName}
              description={draft ? undefined : words.signerHint}
            />
          </SimpleGrid>
          <AreaField control={control} name="basis" label={words.basis} />
        </Stack>
      </Section>
      <Section title={words.sections.fields} note={own.some((field) => field.required) && words.requiredNote}>
        <Stack>
          {own.map((field) => (
            <KindFieldInput key={field.code} field={field} control={control} />
          ))}
          <AreaField control={control} name="body" label={words.body} description={words.bodyHint} />
        </Stack>
      </Section>
      {stamps.length > 0 && (
        <Section title={words.sections.stamps} note={words.stampsNote}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {stamps.map((field) => (
              <KindFieldInput key={field.code} field={field} control={control} />
            ))}
          </SimpleGrid>
        </Section>
      )}
      <Text size="sm" c="var(--td-ink-quiet)">
        {words.basis}: {kind.basis}
      </Text>
    </FormBody>
  );
}

function entryOf(kind: DocumentKind, draft: DocumentCard | undefined, supersedesId: string): Entry {
  return {
    title: draft?.title ?? kind.defaultTitle,
    programId: draft?.programId ?? "",
    place: draft?.place ?? "",
    signerPosition: draft?.signerPosition ?? "",
    signerName: draft?.signerName ?? "",
    basis: draft?.basis ?? "",
    body: draft?.body ?? "",
    supersedesId,
    fields: Object.fromEntries(kind.fields.map(({ code }) => [code, draft?.fields[code] ?? ""])),
  };
}

function contentsOf(entry: Omit<Entry, "supersedesId">, year: number | undefined): Contents {
  const filled = Object.entries(entry.fields).filter(([, value]) => value.trim() !== "");
  return {
    title: entry.title.trim(),
    programId: entry.programId || undefined,
    schoolYear: year,
    place: entry.place.trim() || undefined,
    signerPosition: entry.signerPosition.trim() || undefined,
    signerName: entry.signerName.trim() || undefined,
    basis: entry.basis.trim() || undefined,
    body: entry.body.trim() || undefined,
    fields: Object.fromEntries(filled),
  };
}
