import type { ReactNode } from 'react'
import { scopingTexts } from '../i18n/scoping.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { RadioGroup, type RadioGroupProps } from '../ui/RadioGroup.tsx'
import { Text } from '../ui/Text.tsx'

/** From here on the explanations would bury the questions: they fold away. */
const MANY = 8

export interface ScopingQuestionProps extends Omit<RadioGroupProps, 'hint' | 'layout'> {
  readonly help: ReactNode
  /** how many scoping questions stand together */
  readonly among: number
}

/** One Vorfrage with what counts and what does not. */
export function ScopingQuestion({ help, among, ...radios }: ScopingQuestionProps) {
  const t = useTexts(scopingTexts)
  const folded = among > MANY
  return (
    <div>
      <RadioGroup {...radios} layout="horizontal" hint={folded ? undefined : help} />
      {folded && help && (
        <Disclosure variant="plain" summary={t('scopingHelp')} of={radios.legend}>
          <Text muted>{help}</Text>
        </Disclosure>
      )}
    </div>
  )
}
