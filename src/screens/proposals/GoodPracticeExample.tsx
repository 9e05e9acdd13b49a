import { useEffect, useRef } from 'react'
import type { FittingExample } from '../../core/network/takePractice.ts'
import { practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { WhenOpen } from '../../parts/frozen/WhenOpen.tsx'
import { ExampleText } from '../../parts/practice/ExampleText.tsx'
import { SourceLine } from '../../parts/practice/SourceLine.tsx'
import { Button } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Stack } from '../../ui/Stack.tsx'

export interface GoodPracticeExampleProps {
  readonly example: FittingExample
  /** a measure of this name serves the question already */
  readonly isPlanned: boolean
  /** resolves to whether it is in the plan */
  readonly onTake: () => Promise<boolean>
}

export function GoodPracticeExample({ example, isPlanned, onTake }: GoodPracticeExampleProps) {
  const t = useTexts(practiceTexts)
  const { practice, language } = example
  // a second click must not plan twice before the screen shows what the first one did
  const underway = useRef(false)
  const take = async () => {
    if (underway.current) return
    underway.current = true
    if (!(await onTake())) underway.current = false
  }
  useEffect(() => {
    // what is taken back can be taken again
    if (isPlanned) underway.current = false
  }, [isPlanned])
  return (
    <li className="good-practice">
      <Stack gap="small">
        <Heading level={4} size="small" className="practice-title" tabIndex={-1}>
          {practice.title}
        </Heading>
        <ExampleText practice={practice} language={language} />
        <SourceLine example={example} />
        {isPlanned ? (
          <p>{t('inPlan')}</p>
        ) : (
          <WhenOpen>
            <div>
              <Button
                small
                icon="add"
                aria-label={t('takeNamed', { title: practice.title })}
                onClick={() => void take()}
              >
                {t('take')}
              </Button>
            </div>
          </WhenOpen>
        )}
      </Stack>
    </li>
  )
}
