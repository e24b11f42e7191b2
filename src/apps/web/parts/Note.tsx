/** A quiet box: plain, good news, or something that needs care. Never red. */
import type { ReactNode } from "react"

export const Note = ({
  title,
  tone = "plain",
  children,
}: {
  readonly title?: string
  readonly tone?: "plain" | "good" | "care"
  readonly children: ReactNode
}) => (
  <div className={`note note-${tone}`} role={tone === "care" ? "alert" : undefined}>
    {title && <p className="note-title">{title}</p>}
    {children}
  </div>
)
