import { Checkbox } from "@mantine/core";
import { forms as words } from "@/i18n/ru/consent-forms";
import styles from "./FormsPage.module.css";
import { type FormChoice, type FormGroup, type FormPerson, formsOf } from "./model";

interface Props {
  groups: FormGroup[];
  choice: FormChoice;
  chosen: ReadonlySet<string>;
  onChoose: (persons: readonly FormPerson[], on: boolean) => void;
}

/** Classes with their people; a class is ticked as a whole or person by person. */
export function FormGroups({ groups, choice, chosen, onChoose }: Props) {
  return (
    <ul className={styles.groups}>
      {groups.map(({ name, persons }) => {
        const printable = persons.filter((person) => formsOf(person, choice).length > 0);
        const ticked = printable.filter(({ personId }) => chosen.has(personId)).length;
        const label = name || words.noGroup;
        return (
          <li key={name}>
            <div className={styles.group}>
              <Checkbox
                label={label}
                checked={ticked > 0 && ticked === printable.length}
                indeterminate={ticked > 0 && ticked < printable.length}
                disabled={printable.length === 0}
                onChange={() => onChoose(printable, ticked < printable.length)}
              />
              <span className={styles.quiet}>{words.inGroup(persons.length)}</span>
            </div>
            <details>
              <summary>{words.byName(label)}</summary>
              <ul className={styles.persons}>
                {persons.map((person) => {
                  const own = formsOf(person, choice);
                  return (
                    <li key={person.personId}>
                      <Checkbox
                        label={person.fullName}
                        description={person.obstacle ?? own.map((form) => words.form(form)).join("; ")}
                        checked={chosen.has(person.personId) && own.length > 0}
                        disabled={own.length === 0}
                        onChange={(event) => onChoose([person], event.currentTarget.checked)}
                      />
                    </li>
                  );
                })}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
