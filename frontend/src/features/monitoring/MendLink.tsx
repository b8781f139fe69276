import type { ReactNode } from "react";
import { TextLink } from "@/ui/links";
import type { Attention } from "./model";

interface Props {
  programId: string;
  target: Attention["target"];
  /** the object itself; without it the list it belongs to */
  targetId: string | null;
  /** plain text until pointed at: for titles of a list */
  quiet?: boolean;
  children: ReactNode;
}

/** The page on which something can be mended. */
export function MendLink({ programId, target, targetId, quiet, children }: Props) {
  const address: string = `/programs/${programId}/${page(target, targetId)}`;
  const look = quiet ? ({ c: "inherit", inherit: true } as const) : ({ fw: 520, fz: "sm" } as const);
  return (
    <TextLink to={address} search={target === "roadmap" && !quiet ? { show: "overdue" } : {}} {...look}>
      {children}
    </TextLink>
  );
}

/** Address of a target inside of the programme. */
function page(target: Attention["target"], id: string | null): string {
  const one = (list: string) => (id ? `${list}/${id}` : list);
  switch (target) {
    case "program":
      return "passport";
    case "participant":
      return one("participants");
    case "pair":
      return one("pairs");
    case "meeting":
      return one("meetings");
    case "surveys":
      return one("surveys");
    default:
      return target;
  }
}
