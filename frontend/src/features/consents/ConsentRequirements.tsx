import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { consentKinds, consents as words } from "@/i18n/ru/consents";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { ConsentDialogs } from "./ConsentDialogs";
import styles from "./ConsentRequirements.module.css";
import { type ConsentAction, type ConsentKind, optionalKinds, type Requirement, type Requirements } from "./model";
import { issueConsent } from "./queries";
import { RequirementItem } from "./RequirementItem";

interface Props {
  programId: string;
  personId: string;
  requirements: Requirements;
}

/** Which consents a person must have and why, with the next step of each. */
export default function ConsentRequirements({ programId, personId, requirements }: Props) {
  const navigate = useNavigate();
  const issue = useChange(issueConsent);
  const [asked, setAsked] = useState<{ item: Requirement; action: ConsentAction }>();

  async function handOut(kind: ConsentKind) {
    try {
      const consent = await issue(personId, kind);
      notifyDone(words.issuedToast);
      await navigate({
        to: "/programs/$programId/consents/$consentId",
        params: { programId, consentId: consent.id },
      });
    } catch (error) {
      notifyProblem(error);
    }
  }

  return (
    <div id="consents">
      <Section
        title={words.block}
        note={requirements.complete ? words.blockReady : words.blockMissing}
        flush
        actions={
          <Allowed to="consents.write">
            <OtherKinds onChoose={(kind) => void handOut(kind)} />
          </Allowed>
        }
      >
        <ul className={styles.list}>
          {requirements.items.map((item) => (
            <RequirementItem
              key={item.kind}
              programId={programId}
              item={item}
              onIssue={() => handOut(item.kind)}
              onStep={(action) => setAsked({ item, action })}
            />
          ))}
        </ul>
      </Section>
      {asked?.item.consentId && (
        <ConsentDialogs
          consent={{
            id: asked.item.consentId,
            kind: asked.item.kind,
            label: asked.item.label,
            signerName: asked.item.signerName ?? "",
            byGuardian: asked.item.signer === "guardian",
          }}
          action={asked.action}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}

function OtherKinds({ onChoose }: { onChoose: (kind: ConsentKind) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" rightSection={<IconChevronDown size={15} aria-hidden />}>
          {words.issueOther}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {optionalKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onChoose(kind)}>
            {consentKinds[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
