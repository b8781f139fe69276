import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { pairs as words } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { NewPairForm } from "./NewPairForm";
import { formsQuery, programQuery } from "./queries";

interface Props {
  programId: string;
  /** chosen beforehand, on the card of a participant */
  mentorId?: string;
  menteeId?: string;
}

/** A draft of a pair or a group. */
export default function NewPairPage({ programId, mentorId, menteeId }: Props) {
  const program = useQuery(programQuery(programId));
  const forms = useQuery(formsQuery());
  const date = today(useTimeZone());
  return (
    <>
      <PageHeader
        title={words.newTitle}
        above={
          <TextLink to="/programs/$programId/pairs" params={{ programId }}>
            {words.back}
          </TextLink>
        }
      />
      <Loaded query={program}>
        {({ startsOn, endsOn, forms: chosen }) => (
          <Loaded query={forms}>
            {(options) => (
              <NewPairForm
                programId={programId}
                options={options
                  .filter(({ code }) => chosen.some((one) => one.form === code))
                  .map((option) => ({
                    ...option,
                    roleModels: option.roleModels.filter(({ code }) =>
                      chosen.some((one) => one.form === option.code && one.roleModels.includes(code)),
                    ),
                  }))}
                start={{
                  mentorId: mentorId ?? "",
                  menteeIds: menteeId ? [menteeId] : [],
                  startsOn: startsOn > date ? startsOn : date < endsOn ? date : startsOn,
                  endsOn,
                }}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
