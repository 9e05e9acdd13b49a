import { LEFT_OUT, type LeftOut } from '../../core/comparison/leftOut.ts'
import type { OverTime } from '../../core/comparison/overTime.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { Words } from './useQuestionWords.ts'

export interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[]
  readonly visits: OverTime['visits']
  readonly words: Words
}

/** Which questions do not count, and why: folded away, because mostly nobody needs it. */
export function LeftOutList({ leftOut, visits, words }: LeftOutListProps) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  if (leftOut.length === 0) return <p>{t('leftOutNone')}</p>
  const whereOf = ({ missingIn }: LeftOut) => {
    if (missingIn.length === 0) return ''
    const dates = missingIn.map((at) => formatShortDate(visits[at]?.day ?? '', language)).join(', ')
    return ` (${t('missingIn', { dates })})`
  }
  return (
    <Disclosure summary={t('leftOut', { count: leftOut.length })} variant="plain">
      <Stack>
        <p>{t('leftOutLead')}</p>
        {LEFT_OUT.map((because) => ({ because, found: leftOut.filter((one) => one.because === because) }))
          .filter(({ found }) => found.length > 0)
          .map(({ because, found }) => (
            <Stack key={because} gap="small">
              <Heading level={3} size="small">
                {t(`because-${because}`)}
              </Heading>
              <ul>
                {found.map((one) => (
                  <li key={one.question}>
                    {words.question(one.question).text}{' '}
                    <Text as="span" small muted>
                      {one.question}
                      {whereOf(one)}
                    </Text>
                  </li>
                ))}
              </ul>
            </Stack>
          ))}
      </Stack>
    </Disclosure>
  )
}
