/** When a part of the page breaks, says so calmly and shows the way back to the data. */
import { Component, type ReactNode } from "react"
import { texts } from "../texts.ts"

/** React offers error boundaries as classes only. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <div className="plain" role="alert">
        <p>{texts.errors.crash}</p>
        <p>{texts.errors.kept}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.errors.reload}
        </button>
      </div>
    )
  }
}
