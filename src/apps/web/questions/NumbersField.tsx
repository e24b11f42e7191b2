/** Telephone numbers: those already seen in the records are offered, so that nobody has to type what the evidence shows. */
import { Textarea } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import type { EventView } from "../../../engine/views/timeline.ts"
import { useClient } from "../api/case-data.ts"
import type { FieldProps } from "./field.ts"
import { questionsWords as t } from "./words.ts"

const rowsLookedAt = 5_000
const mostOffered = 24

const counted = (rows: readonly EventView[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { number, direction } of rows) if (number && direction === "in") counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostOffered)
}

export const NumbersField = ({ caseId, name, labelledBy, value, onChange }: FieldProps) => {
  const client = useClient()
  const theirs = name !== "phone"
  const seen = useQuery({
    queryKey: ["case", caseId, "events", "numbers"],
    queryFn: () => client.events(caseId, { offset: 0, limit: rowsLookedAt }),
    enabled: theirs,
  })
  const chosen = typeof value === "string" ? value.split(/[\s,,、;;]+/) : value
  const offered = counted(seen.data?.events ?? [])
  const others = chosen.filter((number) => !offered.some(([one]) => one === number))
  const toggle = (number: string) =>
    onChange(chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen.filter(Boolean), number])
  return (
    <>
      {theirs && offered.length > 0 && (
        <fieldset className="choices">
          <legend>
            {t.numbersSeen} {t.numbersCare}
          </legend>
          {offered.map(([number, n]) => (
            <label key={number} className="choice">
              <input type="checkbox" checked={chosen.includes(number)} onChange={() => toggle(number)} />
              <span className="number">{number}</span>
              <span className="dim">{t.contacts(n)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Textarea
        {...(offered.length ? { label: t.numbersMore } : { "aria-labelledby": labelledBy, placeholder: t.numbersMore })}
        inputMode="tel"
        autosize
        minRows={2}
        value={others.join("\n")}
        onChange={(event) =>
          onChange([...chosen.filter((number) => offered.some(([one]) => one === number)), ...event.currentTarget.value.split("\n")])
        }
      />
    </>
  )
}
