import { createRoute, redirect } from "@tanstack/react-router";
import { lazy } from "react";
import { can } from "@/auth/permissions";
import type { EntryFilter } from "@/features/organisations/registers/model";
import { RegistersLayout } from "../layout/RegistersLayout";
import { shellRoute } from "./root";
import { text } from "./search";

const RegisterPage = lazy(() => import("@/features/organisations/registers/RegisterPage"));
const SitePage = lazy(() => import("@/features/organisations/site/SitePage"));
const GlossaryPage = lazy(() => import("@/features/organisations/glossary/GlossaryPage"));

const frameRoute = createRoute({ getParentRoute: () => shellRoute, path: "/registers", component: RegistersLayout });

/** Leads to the first page that the signed-in person may read. */
const startRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/",
  beforeLoad: ({ context: { session } }) => {
    if (can(session.me, "registers.read")) {
      throw redirect({ to: "/registers/$register", params: { register: "partners" }, replace: true });
    }
    throw redirect({ to: can(session.me, "site.write") ? "/registers/site" : "/registers/glossary", replace: true });
  },
});

const registerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: "/$register",
  validateSearch: (search: Record<string, unknown>): EntryFilter => ({
    q: text(search.q),
    open: typeof search.open === "boolean" ? search.open : undefined,
    schoolYear: typeof search.schoolYear === "number" ? search.schoolYear : undefined,
  }),
  component: function Register() {
    const navigate = registerRoute.useNavigate();
    return (
      <RegisterPage
        register={registerRoute.useParams().register}
        filter={registerRoute.useSearch()}
        onFilter={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const siteRoute = createRoute({ getParentRoute: () => frameRoute, path: "/site", component: SitePage });

const glossaryRoute = createRoute({ getParentRoute: () => frameRoute, path: "/glossary", component: GlossaryPage });

export const registersRoutes = [frameRoute.addChildren([startRoute, siteRoute, glossaryRoute, registerRoute])] as const;
