import { useMemo } from 'react'
import { sealOf, signedOffOn } from '../../core/assessment/signOff.ts'
import { formatDate } from '../../i18n/format.ts'
import { frozenTexts } from '../../i18n/frozen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Link } from '../../ui/Link.tsx'
import { hrefOf } from '../place.ts'
import { SealOfFile } from './SealOfFile.tsx'
import './frozen.css'

/** Why nothing can be changed here, and how it goes on. */
export function FrozenNotice({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(frozenTexts)
  const language = useLanguage()
  const { header, assessment } = useAssessment(feed)
  const seal = useMemo(() => sealOf(assessment), [assessment])
  const on = signedOffOn(header)
  return (
    <div className="frozen-notice">
      {seal === 'changed' && <SealOfFile seal={seal} />}
      <Alert kind="info" title={on === null ? t('title') : t('titleOn', { date: formatDate(on, language) })}>
        <p>
          {t('text')} <Link href={hrefOf({ screen: 'signOff', id: header.id })}>{t('ways')}</Link>
        </p>
      </Alert>
    </div>
  )
}
