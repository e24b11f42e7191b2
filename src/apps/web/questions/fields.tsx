/** One field per type of answer. Each takes and gives the answer as it is recorded. */
import { Textarea, TextInput } from "@mantine/core"
import type { Answer } from "../api/client.ts"
import { choiceNames, named, roleGroups } from "../labels.ts"
import { ListField } from "./ListField.tsx"
import { NumbersField } from "./NumbersField.tsx"
import { questionsWords as t } from "./words.ts"

export interface FieldProps {
  readonly caseId: string
  readonly name: string
  readonly type: string
  readonly choices: readonly string[]
  readonly labelledBy: string
  readonly value: Answer
  readonly onChange: (value: Answer) => void
}

const single = (value: Answer): string => (typeof value === "string" ? value : (value[0] ?? ""))
const longTexts = new Set(["effect", "refused-how"])

const Choices = ({
  name,
  choices,
  value,
  onChange,
}: {
  readonly name: string
  readonly choices: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <>
    {choices.map((choice) => (
      <label key={choice} className="choice">
        <input type="radio" name={name} value={choice} checked={value === choice} onChange={() => onChange(choice)} />
        <span>{named(choiceNames, choice)}</span>
      </label>
    ))}
  </>
)
const RoleChoices = (props: {
  readonly name: string
  readonly choices: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <>
    {roleGroups.map(({ title, roles }) => (
      <fieldset key={title} className="choices">
        <legend>{title}</legend>
        <Choices {...props} choices={roles.filter((role) => props.choices.includes(role))} />
      </fieldset>
    ))}
  </>
)

export const Field = (props: FieldProps) => {
  const { name, type, choices, labelledBy, value, onChange } = props
  switch (type) {
    case "choice":
      return (
        <div role="radiogroup" aria-labelledby={labelledBy}>
          {name === "role" ? (
            <RoleChoices name={name} choices={choices} value={single(value)} onChange={onChange} />
          ) : (
            <Choices name={name} choices={choices} value={single(value)} onChange={onChange} />
          )}
        </div>
      )
    case "yes-no":
      return (
        <div role="radiogroup" aria-labelledby={labelledBy} className="yes-no">
          <Choices name={name} choices={["yes", "no"]} value={single(value)} onChange={onChange} />
        </div>
      )
    case "day":
      return (
        <TextInput
          type="date"
          aria-labelledby={labelledBy}
          value={single(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case "days":
      return <ListField type="date" word={t.dayOf} add={t.addDay} value={value} onChange={onChange} />
    case "instants":
      return <ListField type="datetime-local" word={t.timeOf} add={t.addTime} value={value} onChange={onChange} />
    case "numbers":
      return <NumbersField {...props} />
    case "yuan":
      return (
        <TextInput
          inputMode="decimal"
          aria-labelledby={labelledBy}
          rightSection={t.yuan}
          value={single(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    default:
      return longTexts.has(name.split(".").at(-1) ?? "") ? (
        <Textarea
          aria-labelledby={labelledBy}
          autosize
          minRows={4}
          value={single(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <TextInput aria-labelledby={labelledBy} value={single(value)} onChange={(event) => onChange(event.currentTarget.value)} />
      )
  }
}
