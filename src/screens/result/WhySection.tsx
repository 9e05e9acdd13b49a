import { useId } from 'react'
import type { Report } from '../../core/report/report.ts'
import { resultTexts } from '../../i18n/result.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { explainResult } from './explainResult.ts'

export function WhySection({ report }: { readonly report: Report }) {
  const t = useTexts(resultTexts)
  const language = useLanguage()
  const id = useId()
  return (
    <Stack as="section" aria-labelledby={id}>
      <h2 id={id}>{t('whyTitle')}</h2>
      <Stack as="ul" gap="small" className="result-why">
        {explainResult(report, language).map((sentence) => (
          <li key={sentence}>
            <p>{sentence}</p>
          </li>
        ))}
      </Stack>
      <p>
        <Link href={hrefOf({ screen: 'help', topic: 'rechnen' })}>{t('whyMore')}</Link>
      </p>
    </Stack>
  )
}
