import { useId } from 'react'
import type { SizeClass } from '../../core/comparison/sizeClass.ts'
import { municipalities } from '../../core/network/groupSizes.ts'
import { contributionTexts } from '../../i18n/contribution.ts'
import { stateName } from '../../i18n/federalStates.ts'
import { describeProblem } from '../../i18n/problems.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { FileOrReasons } from './useContributions.ts'

export interface GroupChoiceProps {
  readonly choice: 'named' | 'unnamed'
  readonly onChoose: (choice: 'named' | 'unnamed') => void
  /** the file that names the state, or why there is none */
  readonly named: FileOrReasons
  readonly size: SizeClass
  readonly state: string | undefined
}

/** Beside each choice stands how many municipalities it may come from, or why it cannot be had. */
export function GroupChoice({ choice, onChoose, named, size, state }: GroupChoiceProps) {
  const t = useTexts(contributionTexts)
  const language = useLanguage()
  const heading = useId()
  const told = named.ok ? named.value.contribution.state : null
  const namedHint = told
    ? t('namedCount', { count: municipalities(told, size), state: stateName(state) })
    : named.ok
      ? ''
      : named.problems.map((problem) => describeProblem(problem, language).text).join(' ')
  return (
    <Stack as="section" aria-labelledby={heading}>
      <h2 id={heading}>{t('groupTitle')}</h2>
      <RadioGroup
        legend={t('group')}
        layout="cards"
        value={choice}
        onChange={({ target }) => onChoose(target.value === 'named' ? 'named' : 'unnamed')}
        options={[
          { value: 'named', label: t('group-named'), hint: namedHint },
          {
            value: 'unnamed',
            label: t('group-unnamed'),
            hint: t('unnamedCount', { count: municipalities(null, size) }),
          },
        ]}
      />
    </Stack>
  )
}
