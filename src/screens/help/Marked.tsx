import { Fragment } from 'react'
import { rangesOf } from './foldText.ts'

/** A text with what was searched for marked in it; `words` are folded. */
export function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const ranges = rangesOf(text, words)
  return (
    <>
      {ranges.map(([from, to], i) => (
        <Fragment key={from}>
          {text.slice(ranges[i - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
