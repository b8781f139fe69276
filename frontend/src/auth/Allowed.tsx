import type { ReactNode } from "react";
import { can, type Permission } from "./permissions";
import { useSession } from "./SessionContext";

/** Shows its content only to those whom the permission is granted. */
export function Allowed({
  to,
  children,
  otherwise = null,
}: {
  to: Permission;
  children: ReactNode;
  otherwise?: ReactNode;
}) {
  const { me } = useSession();
  return can(me, to) ? children : otherwise;
}
