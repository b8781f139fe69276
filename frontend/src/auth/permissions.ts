import type { Reply } from "@/api/types";

/** The signed-in person. */
export type Me = Reply<"/api/v1/access/me", "get">;
export type Role = Me["roles"][number];

/**
 * What the page offers to whom. This only hides what would be refused: the server decides (and tells about single
 * objects by their `actions`). Keep in step with AccessMatrixTest of the backend.
 */
const grants = {
  "programs.write": ["curator", "director"],
  "roadmap.edit": ["curator", "director"],
  "roadmap.write": ["curator", "director", "working_group_member"],
  "organisation.write": ["sys_admin", "director", "curator"],
  "rights.read": ["director", "curator", "pd_officer"],
  "protection.read": ["director", "pd_officer"],
  "support.read": ["psychologist"],
  "dossier.read": ["director", "curator"],
  "privacy.read": ["director", "curator", "pd_officer"],
  "privacy.write": ["director", "pd_officer"],
  "documents.read": ["curator", "director", "working_group_member"],
  "documents.write": ["curator", "director"],
  "registers.read": ["curator", "director", "working_group_member"],
  "registers.write": ["curator", "director"],
  "site.write": ["curator", "director", "site_editor"],
  "participants.write": ["curator", "director"],
  "notes.read": ["curator", "director", "psychologist"],
  "programs.read": ["curator", "director", "psychologist", "working_group_member", "pd_officer"],
  "referrals.write": ["curator", "director", "psychologist", "class_teacher", "guardian"],
  "consents.write": ["curator", "director", "pd_officer"],
  "training.own": ["mentor"],
  "training.write": ["curator", "director"],
  "gatherings.write": ["curator", "director"],
  "pairs.write": ["curator", "director"],
  "preferences.read": ["curator", "director", "psychologist"],
  "preferences.comment": ["curator", "psychologist"],
  "plans.write": ["curator", "director", "mentor"],
  "meetings.write": ["curator", "director", "mentor"],
  "feedback.write": ["curator", "director", "psychologist"],
  "feedback.waive": ["curator", "director"],
  "care.read": ["curator", "director", "psychologist"],
  "templates.read": ["curator", "director", "psychologist"],
  "surveys.write": ["curator", "director"],
  "calendar.own": ["curator", "director", "psychologist", "working_group_member", "pd_officer", "mentor", "mentee"],
  "mail.read": ["sys_admin", "director", "curator"],
  "surveys.enter": ["curator", "director", "psychologist"],
  "accounts.manage": ["sys_admin", "director", "curator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof grants;

/** Whether any of the person's roles allows it. */
export function can(me: Me | undefined, permission: Permission): boolean {
  const allowed: readonly Role[] = grants[permission];
  return me?.roles.some((role) => allowed.includes(role)) ?? false;
}
