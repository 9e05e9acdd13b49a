import { useMemo } from 'react'
import { isFrozen } from '../../core/assessment/frozen.ts'
import { sealOf, signedMark, signedOffOn } from '../../core/assessment/signOff.ts'
import { qualityGate } from '../../core/gate/gate.ts'
import { formatDate } from '../../i18n/format.ts'
import { signOffTexts } from '../../i18n/signOff.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { SealOfFile } from '../../parts/frozen/SealOfFile.tsx'
import { QualityGate } from '../../parts/gate/QualityGate.tsx'
import { hrefOf } from '../../parts/place.ts'
import { RolesList } from '../../parts/question/RolesList.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Link } from '../../ui/Link.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { FreezeSection } from './FreezeSection.tsx'
import { LateEntries } from './LateEntries.tsx'
import { Reopenings } from './Reopenings.tsx'
import { Signatures } from './Signatures.tsx'
import { WaysOn } from './WaysOn.tsx'
import './signOff.css'

/** What is still open is named, both sides sign, and the assessment is frozen; after that, the ways on. */
export function SignOffScreen({ feed }: { readonly feed: AssessmentFeed }) {
  const t = useTexts(signOffTexts)
  const language = useLanguage()
  const { header, assessment } = useAssessment(feed)
  const { questionnaire } = feed
  const frozen = isFrozen(header)
  const mark = useMemo(() => signedMark(assessment), [assessment])
  const seal = useMemo(() => sealOf(assessment), [assessment])
  const gate = useMemo(() => qualityGate(questionnaire, assessment), [questionnaire, assessment])
  const on = signedOffOn(header)
  return (
    <Stack gap="3x-large">
      <PageHeader
        title={frozen && on !== null ? `${t('frozenTitle')}: ${formatDate(on, language)}` : t('title')}
        lead={t(frozen ? 'frozenText' : 'lead')}
      />
      {seal && <SealOfFile seal={seal} />}
      {!frozen && <QualityGate feed={feed} />}
      <RolesList questionnaire={questionnaire} />
      <Stack as="section" aria-labelledby="sign-off-signatures">
        <h2 id="sign-off-signatures">{t('signTitle')}</h2>
        {!frozen && <p>{t('signText')}</p>}
        <Fingerprint mark={mark} />
        <Signatures header={header} mark={mark} open={gate.open} />
        {frozen && (
          <p>
            <Link href={hrefOf({ screen: 'report', id: header.id })}>{t('toReport')}</Link>
          </p>
        )}
      </Stack>
      {!frozen && <FreezeSection header={header} mark={mark} open={gate.open} />}
      {frozen && <LateEntries assessment={assessment} />}
      {frozen && gate.groups.length > 0 && <QualityGate feed={feed} />}
      {frozen && <WaysOn header={header} />}
      <Reopenings header={header} />
    </Stack>
  )
}
