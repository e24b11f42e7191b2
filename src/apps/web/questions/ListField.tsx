/** Several days or times, one field each, with one more on request. */
import { Button, TextInput } from "@mantine/core"
import type { Answer } from "../api/client.ts"
import { questionsWords as t } from "./words.ts"

interface ListFieldProps {
  readonly type: "date" | "datetime-local"
  readonly word: (n: number) => string
  readonly add: string
  readonly value: Answer
  readonly onChange: (value: Answer) => void
}

/** Recorded times carry an offset that the browser's field does not know: `2025-12-27T10:05:00+08:00` is shown as its first 16 characters. */
const shown = (type: ListFieldProps["type"], value: string): string =>
  type === "date" ? value.slice(0, 10) : value.slice(0, 16).replace(" ", "T")

export const ListField = ({ type, word, add, value, onChange }: ListFieldProps) => {
  const list = typeof value === "string" ? [value] : value.length ? value : [""]
  const put = (index: number, text: string) => onChange(list.map((one, i) => (i === index ? text : one)))
  return (
    <div className="list-field">
      {list.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the field stands for
        <div key={i} className="list-row">
          <TextInput type={type} label={word(i + 1)} value={shown(type, one)} onChange={(event) => put(i, event.currentTarget.value)} />
          {list.length > 1 && (
            <Button variant="subtle" onClick={() => onChange(list.filter((_, at) => at !== i))}>
              {t.remove}
            </Button>
          )}
        </div>
      ))}
      <Button variant="default" size="sm" onClick={() => onChange([...list, ""])}>
        {add}
      </Button>
    </div>
  )
}
