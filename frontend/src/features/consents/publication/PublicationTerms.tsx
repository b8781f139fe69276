import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shownFields, publication as words } from "@/i18n/ru/publication";
import { FormDialog } from "@/ui/FormDialog";
import { KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { termsQuery } from "./queries";
import { TermsForm } from "./TermsForm";

/** L-04: which fields the signer lets others see, and where. */
export function PublicationTerms({ consentId, editable }: { consentId: string; editable: boolean }) {
  const query = useQuery(termsQuery(consentId));
  const [editing, setEditing] = useState(false);
  const close = () => setEditing(false);
  return (
    <Section
      title={words.title}
      note={words.note}
      actions={
        editable && (
          <Button variant="default" onClick={() => setEditing(true)} disabled={!query.data}>
            {words.change}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {(terms) =>
          terms.known ? (
            <KeyValueList
              items={[
                [words.resources, terms.resources.join(", ")],
                ...terms.fields.map(
                  ({ field, allowed, condition }) =>
                    [shownFields[field], allowed ? (condition ?? words.allowed) : words.forbidden] as const,
                ),
              ]}
            />
          ) : (
            <Text size="sm">{words.unknown}</Text>
          )
        }
      </Loaded>
      <FormDialog opened={editing} onClose={close} title={words.change}>
        {query.data && <TermsForm consentId={consentId} terms={query.data} onDone={close} />}
      </FormDialog>
    </Section>
  );
}
