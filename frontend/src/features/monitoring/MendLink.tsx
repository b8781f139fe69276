import type { ReactNode } from "react";
import { TextLink } from "@/ui/links";
import type { Attention } from "./model";

interface Props {
  programId: string;
  target: Attention["target"];
  targetId: string | null;
  /** plain text until pointed at: for titles of a list */
  quiet?: boolean;
  children: ReactNode;
}

/** The page on which something can be mended. */
export function MendLink({ programId, target, quiet, children }: Props) {
  const look = quiet ? ({ c: "inherit", inherit: true } as const) : ({ fw: 520, fz: "sm" } as const);
  if (target === "roadmap") {
    return (
      <TextLink
        to="/programs/$programId/roadmap"
        params={{ programId }}
        search={quiet ? {} : { show: "overdue" }}
        {...look}
      >
        {children}
      </TextLink>
    );
  }
  return (
    <TextLink to="/programs/$programId/passport" params={{ programId }} {...look}>
      {children}
    </TextLink>
  );
}
