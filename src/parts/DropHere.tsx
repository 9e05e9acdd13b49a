import './DropHere.css'

/** Over the page while files are held over it, for the eye only: whoever holds them with a mouse sees it. */
export function DropHere({ words }: { readonly words: string }) {
  return (
    <div className="drop-here" aria-hidden="true">
      <span className="drop-here__words">{words}</span>
    </div>
  )
}
