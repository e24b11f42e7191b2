/** A titled list of sentences; nothing where there are none. */
export const Lines = ({
  title,
  lines,
  ordered,
}: {
  readonly title: string
  readonly lines: readonly string[]
  readonly ordered?: boolean
}) => {
  const List = ordered ? "ol" : "ul"
  return (
    lines.length > 0 && (
      <>
        <h4>{title}</h4>
        <List className="plain-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </List>
      </>
    )
  )
}
