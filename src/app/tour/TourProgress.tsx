import { STEPS } from './steps.ts'

/** For the eye; the heading says the same in words. */
export function TourProgress({ number }: { readonly number: number }) {
  return (
    <div className="tour__progress" aria-hidden="true">
      {STEPS.map(({ name }, i) => (
        <span key={name} className={i < number ? 'tour__done' : undefined} />
      ))}
    </div>
  )
}
