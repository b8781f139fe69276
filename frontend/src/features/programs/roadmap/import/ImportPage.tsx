import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { roadmapQuery } from "../queries";
import styles from "./ImportPage.module.css";
import { ImportPreview } from "./ImportPreview";
import { ImportSource } from "./ImportSource";
import type { Draft } from "./model";

interface Props {
  programId: string;
  /** leaves for the roadmap after the lines are in */
  onDone: () => void;
}

/** Bringing in the roadmap the school already has: choose it, look at what was understood, save. */
export default function ImportPage({ programId, onDone }: Props) {
  const roadmap = useQuery(roadmapQuery(programId));
  const writable = can(useMe(), "programs.write");
  const [draft, setDraft] = useState<{ of: Draft; name: string }>();
  return (
    <>
      <PageHeader
        title={words.title}
        lead={!draft && words.lead}
        above={
          <TextLink to="/programs/$programId/roadmap" params={{ programId }} className={styles.back}>
            <IconArrowLeft size={16} aria-hidden />
            {words.back}
          </TextLink>
        }
      />
      <Loaded query={roadmap} skeleton={<PageSkeleton />}>
        {(data) =>
          data.edition.status !== "draft" || !writable ? (
            <Section>
              <EmptyState
                title={writable ? words.notDraft : words.notAllowed}
                action={
                  <ButtonLink to="/programs/$programId/roadmap" params={{ programId }} variant="default">
                    {words.back}
                  </ButtonLink>
                }
              >
                {writable && words.notDraftText}
              </EmptyState>
            </Section>
          ) : draft ? (
            <ImportPreview
              programId={programId}
              roadmap={data}
              draft={draft.of}
              name={draft.name}
              onOther={() => setDraft(undefined)}
              onDone={onDone}
            />
          ) : (
            <ImportSource programId={programId} onRead={(of, name) => setDraft({ of, name })} />
          )
        }
      </Loaded>
    </>
  );
}
