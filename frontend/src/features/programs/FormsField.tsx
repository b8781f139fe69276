import { Checkbox, Input } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { programs as words } from "@/i18n/ru/programs";
import { Loaded } from "@/ui/Loaded";
import styles from "./FormsField.module.css";
import { type NewProgram, toggleRoleModel } from "./model";
import { formsQuery, useFormLabel } from "./queries";

interface Props {
  value: NewProgram["forms"];
  onChange: (forms: NewProgram["forms"]) => void;
  error?: string | undefined;
}

/** Forms of mentoring with their role models to be ticked; a form counts when one of its models is chosen. */
export function FormsField({ value, onChange, error }: Props) {
  const forms = useQuery(formsQuery());
  const formLabel = useFormLabel();
  return (
    <Input.Wrapper label={words.forms} description={words.formsHint} error={error} required labelElement="div">
      <Loaded query={forms}>
        {(options) => (
          <div className={styles.forms}>
            {options.map(({ code, roleModels }) => {
              const chosen = value.find(({ form }) => form === code)?.roleModels ?? [];
              return (
                <fieldset key={code} className={styles.form} data-chosen={chosen.length > 0 || undefined}>
                  <legend>{formLabel(code)}</legend>
                  {roleModels.map((model) => (
                    <Checkbox
                      key={model.code}
                      label={model.label}
                      description={model.purpose}
                      checked={chosen.includes(model.code)}
                      onChange={() => onChange(toggleRoleModel(value, code, model.code))}
                    />
                  ))}
                </fieldset>
              );
            })}
          </div>
        )}
      </Loaded>
    </Input.Wrapper>
  );
}
