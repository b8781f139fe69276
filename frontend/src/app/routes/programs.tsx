import { createRoute, redirect } from "@tanstack/react-router";
import { lazy } from "react";
import { can } from "@/auth/permissions";
import { programsQuery } from "@/features/programs/queries";
import { startProgram } from "../layout/currentProgram";
import { shellRoute } from "./root";

const MyActivitiesPage = lazy(() => import("@/features/programs/roadmap/MyActivitiesPage"));
const NewProgramPage = lazy(() => import("@/features/programs/NewProgramPage"));
const ProgramsPage = lazy(() => import("@/features/programs/ProgramsPage"));

/** The address without a path leads to the programme one worked on last, or to the list. */
const startRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  beforeLoad: async ({ context }) => {
    const { me } = context.session;
    if (me && can(me, "referrals.write") && !can(me, "programs.read")) {
      throw redirect({ to: "/referrals", replace: true });
    }
    const programs = await context.queryClient.ensureQueryData(programsQuery()).catch(() => []);
    const program = startProgram(programs);
    throw program
      ? redirect({ to: "/programs/$programId", params: { programId: program.id }, replace: true })
      : redirect({ to: "/programs", replace: true });
  },
});

const programsRoute = createRoute({ getParentRoute: () => shellRoute, path: "/programs", component: ProgramsPage });

const newProgramRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programs/new",
  component: NewProgramPage,
});

const myActivitiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/my-activities",
  component: MyActivitiesPage,
});

export const programsRoutes = [startRoute, programsRoute, newProgramRoute, myActivitiesRoute] as const;
