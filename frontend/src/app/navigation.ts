import {
  type Icon,
  IconCalendarEvent,
  IconChecklist,
  IconClipboardText,
  IconFileCheck,
  IconFileText,
  IconHeartHandshake,
  IconHome,
  IconLifebuoy,
  IconMessages,
  IconNotebook,
  IconRoute,
  IconSchool,
  IconSettings,
  IconShieldLock,
  IconUserHeart,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { RegisteredRouter } from "@tanstack/react-router";
import type { Permission } from "@/auth/permissions";
import { shell } from "@/i18n/ru/shell";

export interface NavItem {
  label: string;
  /** shorter word for the bottom bar of a phone; absent: not in the bar, only in «Ещё» */
  bar?: string;
  icon: Icon;
  to: Exclude<keyof RegisteredRouter["routesByPath"], `${string}/`>;
  /** lights up only on this very page, not on those below it */
  exact?: boolean;
  /** only for those who may open it */
  needs?: Permission;
}

/** Pages of the current programme, in the order of the menu. The bottom bar has room for four. */
export const programNav: readonly NavItem[] = [
  { label: shell.nav.overview, bar: shell.nav.overview, icon: IconHome, to: "/programs/$programId", exact: true },
  { label: shell.nav.roadmap, bar: shell.nav.roadmapShort, icon: IconRoute, to: "/programs/$programId/roadmap" },
  {
    label: shell.nav.participants,
    bar: shell.nav.participants,
    icon: IconUsers,
    to: "/programs/$programId/participants",
  },
  { label: shell.nav.consents, icon: IconFileCheck, to: "/programs/$programId/consents" },
  { label: shell.nav.training, icon: IconSchool, to: "/programs/$programId/training" },
  { label: shell.nav.gatherings, icon: IconCalendarEvent, to: "/programs/$programId/gatherings" },
  { label: shell.nav.pairs, icon: IconUsersGroup, to: "/programs/$programId/pairs" },
  { label: shell.nav.meetings, bar: shell.nav.meetings, icon: IconMessages, to: "/programs/$programId/meetings" },
  { label: shell.nav.care, icon: IconLifebuoy, to: "/programs/$programId/care", needs: "care.read" },
  { label: shell.nav.surveys, icon: IconClipboardText, to: "/programs/$programId/surveys" },
];

/** Pages that stand apart from any programme. */
export const commonNav: readonly NavItem[] = [
  { label: shell.nav.mine, icon: IconChecklist, to: "/my-activities" },
  { label: shell.nav.myTraining, icon: IconSchool, to: "/my-training", needs: "training.own" },
  { label: shell.nav.referrals, icon: IconUserHeart, to: "/referrals" },
  { label: shell.nav.documents, icon: IconFileText, to: "/documents" },
  { label: shell.nav.registers, icon: IconNotebook, to: "/registers" },
  { label: shell.nav.rights, icon: IconShieldLock, to: "/rights", needs: "rights.read" },
  { label: shell.nav.support, icon: IconHeartHandshake, to: "/support", needs: "support.read" },
  { label: shell.nav.settings, icon: IconSettings, to: "/settings" },
];
