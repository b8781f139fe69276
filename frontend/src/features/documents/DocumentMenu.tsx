import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { documents as words } from "@/i18n/ru/documents";
import { MoreMenu } from "@/ui/MoreMenu";
import { DocumentDialogs } from "./DocumentDialogs";
import type { DocumentAction, DocumentCard } from "./model";

/** Transitions aside; rarely needed, so they stand in a menu. */
const aside = ["return", "supersession", "archive", "cancellation"] as const;

export function DocumentMenu({ document }: { document: DocumentCard }) {
  const [asked, setAsked] = useState<DocumentAction>();
  const navigate = useNavigate();
  const open = aside.filter((action) => document.actions.includes(action));
  const renew = {
    key: "renew",
    label: words.newVersion,
    onClick: () => void navigate({ to: "/documents/new", search: { kind: document.kind, supersedesId: document.id } }),
  };
  return (
    <>
      <MoreMenu
        items={[
          ...(document.status === "in_force" ? [renew] : []),
          ...open.map((action) => ({
            key: action,
            label: words.actions[action],
            danger: action === "cancellation",
            onClick: () => setAsked(action),
          })),
        ]}
      />
      <DocumentDialogs document={document} action={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
