import { useQuery } from "@tanstack/react-query";
import { organisationQuery } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { Loaded } from "@/ui/Loaded";
import { OrganisationForm } from "./OrganisationForm";

/** Requisites of the organisation; read-only for those who may not change them. */
export default function OrganisationPage() {
  const organisation = useQuery(organisationQuery());
  const writable = can(useMe(), "organisation.write");
  return (
    <Loaded query={organisation}>
      {(data) => <OrganisationForm key={data.version} organisation={data} writable={writable} />}
    </Loaded>
  );
}
