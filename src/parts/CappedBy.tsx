import type { ReportDomain } from '../core/report/report.ts'
import { cappedByTexts } from '../i18n/cappedBy.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Link } from '../ui/Link.tsx'
import type { QuestionHref } from './questionHref.ts'

export interface CappedByProps {
  readonly cappedBy: ReportDomain['cappedBy']
  readonly hrefToQuestion: QuestionHref
}

/** Wherever a Stufe is shown, what capped it is shown [S13]. */
export function CappedBy({ cappedBy, hrefToQuestion }: CappedByProps) {
  const t = useTexts(cappedByTexts)
  if (cappedBy.length === 0) return t('noCap')
  return cappedBy.map(({ id, text }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <Link href={hrefToQuestion(id)} title={text}>
        {id}
      </Link>
    </span>
  ))
}
