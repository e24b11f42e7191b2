/** One field per type of answer. Each takes and gives the answer as it is recorded. */
import { Textarea, TextInput } from "@mantine/core"
import type { QuestionView } from "../../../engine/views/questions.ts"
import type { Answer } from "../api/client.ts"
import type { FieldProps } from "./field.ts"
import { ListField } from "./ListField.tsx"
import { NumbersField } from "./NumbersField.tsx"
import { questionsWords as t } from "./words.ts"

const single = (value: Answer): string => (typeof value === "string" ? value : (value[0] ?? ""))
const longTexts = new Set(["effect", "refused-how"])

interface ChoicesProps {
  readonly name: string
  readonly words: NonNullable<QuestionView["words"]>
  readonly value: string
  readonly onChange: (value: string) => void
}
const Choices = ({ name, words, value, onChange }: ChoicesProps) => (
  <>
    {words.map(({ id, zh }) => (
      <label key={id} className="choice">
        <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
        <span>{zh}</span>
      </label>
    ))}
  </>
)
const GroupedChoices = ({ groups, ...props }: ChoicesProps & { readonly groups: NonNullable<QuestionView["groups"]> }) => (
  <>
    {groups.map(({ title, ids }) => (
      <fieldset key={title.zh} className="choices">
        <legend>{title.zh}</legend>
        <Choices {...props} words={ids.flatMap((id) => props.words.filter((word) => word.id === id))} />
      </fieldset>
    ))}
  </>
)

export const AnswerField = (props: FieldProps) => {
  const { name, question, labelledBy, value, onChange } = props
  const choices = { name, words: question.words ?? [], value: single(value), onChange }
  switch (question.type) {
    case "choice":
      return (
        <div role="radiogroup" aria-labelledby={labelledBy}>
          {question.groups ? <GroupedChoices {...choices} groups={question.groups} /> : <Choices {...choices} />}
        </div>
      )
    case "yes-no":
      return (
        <div role="radiogroup" aria-labelledby={labelledBy} className="yes-no">
          <Choices {...choices} />
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
