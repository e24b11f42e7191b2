/** When a part of the page breaks, says so calmly and shows the way back to the data. */
import { Component, type ReactNode } from "react"
import { leave, leaveOnTwoEscapes } from "../leave.ts"
import { pageWords } from "../parts/words.ts"
import { homeHref } from "../route.ts"
import { frameWords as t } from "./words.ts"

/** React offers error boundaries as classes only. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  /** What listened before is gone with the page. */
  override componentDidCatch() {
    leaveOnTwoEscapes()
  }
  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <div className="plain" role="alert">
        <p>{t.crash}</p>
        <p>{pageWords.kept}</p>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>{" "}
        <button
          type="button"
          onClick={() => {
            // The address may be what broke the page: a reload alone would break it again.
            history.replaceState(null, "", homeHref)
            location.reload()
          }}
        >
          {t.toHome}
        </button>{" "}
        <button type="button" title={t.quickLeaveHint} onClick={leave}>
          {t.quickLeave}
        </button>
      </div>
    )
  }
}
