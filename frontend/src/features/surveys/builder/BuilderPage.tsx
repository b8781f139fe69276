import { useQuery } from "@tanstack/react-query";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { Loaded } from "@/ui/Loaded";
import { Editor } from "./Editor";
import { FrozenPage } from "./FrozenPage";
import { ownTemplateQuery } from "./queries";

/** A questionnaire of one's own: a draft to write, or a version to read. */
export default function BuilderPage({ templateId }: { templateId: string }) {
  const query = useQuery(ownTemplateQuery(templateId));
  const writes = can(useMe(), "surveys.write");
  return (
    <Loaded query={query}>
      {(template) =>
        template.status === "draft" && writes ? (
          <Editor key={template.id} template={template} />
        ) : (
          <FrozenPage template={template} />
        )
      }
    </Loaded>
  );
}
