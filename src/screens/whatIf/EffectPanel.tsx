import { memo, type ReactNode, type Ref, useId } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { daysOf, sumOfDays } from '../../core/plan/days.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { whatIfTexts } from '../../i18n/whatIf.ts'
import type { QuestionHref } from '../../parts/questionHref.ts'
import { StageHeadline } from '../../parts/StageHeadline.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { DomainChanges } from './DomainChanges.tsx'
import { type Effect, effectOf, type Side } from './effect.ts'
import { useDayWords } from './useDayWords.ts'

export interface EffectPanelProps {
  readonly before: Side
  readonly after: Side
  readonly measures: readonly Measure[]
  readonly hrefToQuestion: QuestionHref
  readonly headingRef: Ref<HTMLHeadingElement>
  /** what can be done with the choice */
  readonly actions: ReactNode
}

/** Before and after, by the same functions that draw the result [S23, S27]. */
export const EffectPanel = memo(function EffectPanel(props: EffectPanelProps) {
  const { before, after, measures, hrefToQuestion, headingRef, actions } = props
  const t = useTexts(whatIfTexts)
  const heading = useId()
  const none = measures.length === 0
  const effect = effectOf(before, after)
  return (
    <Stack as="section" gap="large" aria-labelledby={heading}>
      <h2 id={heading} ref={headingRef} tabIndex={-1}>
        {t('effectTitle')}
      </h2>
      <div className="what-if__sides">
        <Stack gap="small">
          <h3>{t('today')}</h3>
          <StageHeadline report={before.report} headingLevel={4} />
        </Stack>
        <Stack gap="small">
          <h3>{t('afterwards')}</h3>
          {none ? (
            <Text muted>{t('chooseFirst')}</Text>
          ) : (
            <StageHeadline report={after.report} headingLevel={4} basis={t('supposed')} />
          )}
        </Stack>
      </div>
      {!none && (
        <>
          <GainWords effect={effect} measures={measures} />
          {actions}
          {effect.newlyMet.length > 0 && (
            <Stack gap="small">
              <h3>{t('mustTitle')}</h3>
              <ul className="what-if__must">
                {effect.newlyMet.map(({ id, text }) => (
                  <li key={id}>
                    <Link href={hrefToQuestion(id)}>{text}</Link>
                  </li>
                ))}
              </ul>
            </Stack>
          )}
          <DomainChanges domains={effect.domains} hrefToQuestion={hrefToQuestion} />
        </>
      )}
    </Stack>
  )
})

/** In the order in which gains are compared: MUSS first, then the gap; what it costs stands beside. */
function GainWords({
  effect: { gain, gap },
  measures,
}: {
  readonly effect: Effect
  readonly measures: readonly Measure[]
}) {
  const t = useTexts(whatIfTexts)
  const inWords = useDayWords()
  const without = measures.filter((measure) => daysOf(measure) === null).length
  return (
    <Stack gap="small" className="what-if__gain">
      {gain.must > 0 && (
        <p>
          <strong>{t('gainMust', { count: gain.must })}</strong>
        </p>
      )}
      {gain.must < 0 && <p>{t('gainMustFewer', { count: -gain.must })}</p>}
      {gain.gap > 0 && <p>{t('gainGap', gap)}</p>}
      {gain.must === 0 && gain.gap === 0 && <p>{t('gainNone')}</p>}
      <p>
        {t('effort', { days: inWords(sumOfDays(measures)) })}
        {without > 0 && ` ${t('effortWithout', { count: without })}`}
      </p>
    </Stack>
  )
}
