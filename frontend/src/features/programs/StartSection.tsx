import { programs as words } from "@/i18n/ru/programs";
import { Checklist } from "@/ui/Checklist";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import type { Program } from "./model";

type Condition = Program["startConditions"][number]["code"];

const papers = { order_implementation: "order_implementation", curator_appointed: "order_curators" } as const;

/** What an approved programme still needs before it starts, each line with the way to it. */
export function StartSection({ program }: { program: Program }) {
  if (program.startConditions.length === 0) return null;
  return (
    <Section title={words.beforeStart}>
      <Checklist
        items={program.startConditions.map(({ code, met }) => ({
          key: code,
          ok: met,
          text: words.startConditions[code],
          fix: <Mend code={code} programId={program.id} />,
        }))}
      />
    </Section>
  );
}

function Mend({ code, programId }: { code: Condition; programId: string }) {
  if (code === "roadmap_approved")
    return (
      <TextLink to="/programs/$programId/roadmap" params={{ programId }}>
        {words.startMends[code]}
      </TextLink>
    );
  return (
    <TextLink to="/documents/new" search={{ kind: papers[code] }}>
      {words.startMends[code]}
    </TextLink>
  );
}
