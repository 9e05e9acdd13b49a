import { Component, type ReactNode } from 'react'
import { Crash } from './Crash.tsx'

interface Props {
  /** offers the user's data as a file */
  readonly onExport?: (() => Promise<void>) | undefined
  readonly children: ReactNode
}

/** A bug in one screen leaves the frame standing. Give it the screen as `key`, so that another screen starts anew. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown; readonly crashed: boolean }> {
  override state = { error: null as unknown, crashed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, crashed: true }
  }

  override render() {
    if (!this.state.crashed) return this.props.children
    return <Crash error={this.state.error} onExport={this.props.onExport} />
  }
}
