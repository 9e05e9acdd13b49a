import { useMemo } from 'react'
import type { HeldTemplate } from '../../core/assessment/heldTemplate.ts'
import type { AssessmentFile } from '../../core/assessment/schema.ts'
import { countStates, renewed, templateStanding, untouched } from '../../core/network/templateStanding.ts'
import { TEMPLATE_STATES } from '../../core/network/templateState.ts'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { formatDate } from '../../i18n/format.ts'
import { providerTemplateTexts } from '../../i18n/providerTemplate.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { useFrozen } from '../frozen/useFrozen.ts'
import { type Decisions, type Place, useDecisions } from './useDecisions.ts'
import './provider.css'

export interface ProviderStandProps extends Omit<Place, 'assessment'> {
  readonly feed: AssessmentFeed
  /** id; `null`: of the whole questionnaire */
  readonly domain: string | null
}

/** How far one is with what each provider says, and what can be taken over at once. */
export function ProviderStand({ feed, domain, view, by }: ProviderStandProps) {
  const { assessment } = useAssessment(feed)
  const frozen = useFrozen()
  const decisions = useDecisions({ assessment: assessment.id, view, by })
  return Object.entries(assessment.templates ?? {}).map((entry) => (
    <StandOf
      key={entry[0]}
      questionnaire={feed.questionnaire}
      assessment={assessment}
      entry={entry}
      domain={domain}
      view={view}
      decisions={frozen ? null : decisions}
    />
  ))
}

interface StandOfProps extends Pick<ProviderStandProps, 'domain' | 'view'> {
  readonly questionnaire: Questionnaire
  readonly assessment: AssessmentFile
  readonly entry: readonly [id: string, template: HeldTemplate]
  readonly decisions: Decisions | null
}

function StandOf({ questionnaire, assessment, entry, domain, view, decisions }: StandOfProps) {
  const t = useTexts(providerTemplateTexts)
  const language = useLanguage()
  const all = useMemo(
    () => templateStanding(questionnaire, assessment, entry, view),
    [questionnaire, assessment, entry, view],
  )
  const own = questionnaire.domains.find(({ id }) => id === domain)?.questions
  const standing = own ? all.filter(({ question }) => own.some(({ id }) => id === question)) : all
  if (standing.length === 0) return null
  const [open, fresh] = [untouched(standing), renewed(standing)]
  const counts = countStates(standing)
  const said = TEMPLATE_STATES.filter((state) => counts[state] > 0)
  const [, { provider, asOf }] = entry
  return (
    <div className="provider-stand">
      <p>
        <strong>{t(own ? 'stand' : 'standAll', { name: provider.name, date: formatDate(asOf, language) })}</strong>{' '}
        {said.map((state) => t(`count-${state}`, { count: counts[state] })).join(' · ')}
      </p>
      {decisions && open.length + fresh.length > 0 && (
        <Cluster gap="small">
          {open.length > 0 && (
            <Button small onClick={() => void decisions.accept(open)}>
              {t('acceptOpen', { count: open.length })}
            </Button>
          )}
          {fresh.length > 0 && (
            <Button small onClick={() => void decisions.accept(fresh, { over: true })}>
              {t('acceptRenewed', { count: fresh.length })}
            </Button>
          )}
        </Cluster>
      )}
    </div>
  )
}
