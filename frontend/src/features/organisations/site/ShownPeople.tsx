import { Checkbox, Group, MultiSelect, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { shownFields, publication as words } from "@/i18n/ru/publication";
import { publicPeopleQuery, type ShownPerson } from "./queries";

interface Props {
  value: readonly ShownPerson[];
  onChange: (people: ShownPerson[]) => void;
  error?: string;
}

/** V-35: whom an entry shows and what of them; only what their consents allow can be chosen. */
export function ShownPeople({ value, onChange, error }: Props) {
  const { data: people = [] } = useQuery(publicPeopleQuery());
  const name = (id: string) => people.find((one) => one.personId === id)?.fullName ?? "";

  function choose(ids: string[]) {
    onChange(ids.map((personId) => value.find((one) => one.personId === personId) ?? { personId, fields: [] }));
  }

  return (
    <Stack gap="sm">
      <MultiSelect
        label={words.people}
        description={people.length > 0 ? words.peopleHint : words.nobody}
        disabled={people.length === 0}
        data={people.map((one) => ({
          value: one.personId,
          label: one.className ? `${one.fullName}, ${one.className}` : one.fullName,
        }))}
        value={value.map((one) => one.personId)}
        onChange={choose}
        searchable
        error={error}
      />
      {value.map((shown) => {
        const allowed = people.find((one) => one.personId === shown.personId)?.fields ?? [];
        return (
          <Checkbox.Group
            key={shown.personId}
            label={words.whatOf(name(shown.personId))}
            value={shown.fields}
            onChange={(fields) =>
              onChange(
                value.map((one) =>
                  one.personId === shown.personId ? { ...one, fields: fields as ShownPerson["fields"] } : one,
                ),
              )
            }
          >
            <Group gap="md" mt={6}>
              {allowed
                .filter((one) => one.allowed)
                .map(({ field, condition }) => (
                  <Checkbox
                    key={field}
                    value={field}
                    label={shownFields[field]}
                    description={condition ? <Text span>{condition}</Text> : undefined}
                  />
                ))}
            </Group>
          </Checkbox.Group>
        );
      })}
    </Stack>
  );
}
