/** Something the person may open: the browser's own disclosure, so keyboard and screen readers know it. */
import type { ReactNode } from "react"

export const Fold = ({ title, open, children }: { readonly title: ReactNode; readonly open?: boolean; readonly children: ReactNode }) => (
  <details className="fold" open={open}>
    <summary>{title}</summary>
    <div className="fold-body">{children}</div>
  </details>
)
