import { useState } from 'react'
import type { Measure } from '../../core/assessment/schema.ts'
import { type FittingExample, measureFrom } from '../../core/network/takePractice.ts'
import type { Proposal } from '../../core/plan/proposals.ts'
import { isLanguage, textsIn } from '../../i18n/catalogue.ts'
import { formatDate } from '../../i18n/format.ts'
import { practiceNoteTexts, practiceTexts } from '../../i18n/practice.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { GoodPracticeExample } from './GoodPracticeExample.tsx'

export interface BesideProps {
  readonly proposal: Proposal
  /** the newest first */
  readonly examples: readonly FittingExample[]
  /** of the assessment: what comes into the plan is its own text */
  readonly language: string
  /** resolves to whether it is on disk */
  readonly onTake: (measure: Measure) => Promise<boolean>
}

/** More are looked through in the library. */
const SHOWN = 5

/** What others did about the question of a proposal: closed, and drawn only once somebody opens it. */
export function GoodPracticeBeside({ proposal, examples, language, onTake }: BesideProps) {
  const t = useTexts(practiceTexts)
  const { world } = useWorkspace()
  const [open, setOpen] = useState(false)
  const rest = examples.length - SHOWN
  const own = isLanguage(language) ? language : 'de'
  const take = (example: FittingExample) => {
    const say = textsIn(practiceNoteTexts, own)
    const date = formatDate(example.date, own)
    const note = example.source === null ? say('fromNobody', { date }) : say('from', { source: example.source, date })
    const { question, need } = proposal
    return onTake(measureFrom(example, { id: world.newId(), at: world.now(), note, question: question.id, need }))
  }
  return (
    <Disclosure
      variant="plain"
      summary={t('beside', { count: examples.length })}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {open && (
        <Stack>
          <Stack as="ul" gap="none">
            {examples.slice(0, SHOWN).map((example) => (
              <GoodPracticeExample
                key={example.key}
                example={example}
                isPlanned={proposal.planned.some(({ title }) => title === example.practice.title)}
                onTake={() => take(example)}
              />
            ))}
          </Stack>
          {rest > 0 && <p>{t('besideMore', { count: rest })}</p>}
          <p>
            <Link href={hrefOf({ screen: 'practice' })}>{t('toLibrary')}</Link>
          </p>
        </Stack>
      )}
    </Disclosure>
  )
}
