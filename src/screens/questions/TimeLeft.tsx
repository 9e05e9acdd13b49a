import { paceOf, spokenMinutes } from '../../core/assessment/pace.ts'
import type { Answer } from '../../core/assessment/schema.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { mustFirstTexts } from '../../i18n/mustFirst.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Text } from '../../ui/Text.tsx'

export interface TimeLeftProps {
  readonly states: readonly QuestionState[]
  readonly answers: Readonly<Record<string, Answer>>
}

/** How much longer it takes at the person's own pace, and how that was reckoned; nothing is guessed before there is a pace. */
export function TimeLeft({ states, answers }: TimeLeftProps) {
  const t = useTexts(mustFirstTexts)
  const duration = useDuration()
  const open = states.filter(({ status }) => status === 'open')
  const musts = open.filter(({ question }) => question.must).length
  if (open.length === 0) return null
  const pace = paceOf(answers)
  if (!pace) return <Text muted>{t('timeUnknown')}</Text>
  const time = (count: number) => duration(spokenMinutes(count * pace.secondsPerAnswer))
  const seconds = Math.max(1, Math.ceil(pace.secondsPerAnswer))
  return (
    <>
      <p>
        {musts > 0 ? t('timeMust', { count: musts, time: time(musts) }) : t('timeMustDone')}{' '}
        {t('timeAll', { count: open.length, time: time(open.length) })}
      </p>
      <Text small muted>
        {t('timeBasis', {
          pace: seconds < 90 ? t('seconds', { count: seconds }) : duration(spokenMinutes(seconds)),
        })}
      </Text>
    </>
  )
}

/** 45 → '45 Minuten', 75 → '1 Stunde und 15 Minuten' */
function useDuration(): (minutes: number) => string {
  const t = useTexts(mustFirstTexts)
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    if (hours === 0) return t('minutes', { count: rest })
    if (rest === 0) return t('hours', { count: hours })
    return t('hoursAndMinutes', { hours: t('hours', { count: hours }), minutes: t('minutes', { count: rest }) })
  }
}
