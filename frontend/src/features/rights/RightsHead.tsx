import { Tabs } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { protection as words } from "@/i18n/ru/protection";
import { PageHeader } from "@/ui/PageHeader";

const places = {
  requests: "/rights",
  breaches: "/rights/breaches",
  gaps: "/rights/gaps",
  looks: "/rights/looks",
} as const;

type Place = keyof typeof places;

interface Props {
  here: Place;
  title: string;
  lead: string;
  actions?: ReactNode;
}

/** Head of the four lists that are kept for the protection of personal data, with the way from one to another. */
export function RightsHead({ here, title, lead, actions }: Props) {
  const navigate = useNavigate();
  const reads = can(useMe(), "protection.read");
  const shown = (Object.keys(places) as Place[]).filter(
    (place) => reads || place === "requests" || place === "breaches",
  );
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      <Tabs value={here} onChange={(next) => void navigate({ to: places[next as Place] })} mb="md">
        <Tabs.List aria-label={words.sections}>
          {shown.map((place) => (
            <Tabs.Tab key={place} value={place}>
              {words.tabs[place]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
    </>
  );
}
