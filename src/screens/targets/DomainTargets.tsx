import { useState } from 'react'
import { inheritedRange, isChosen, type Targets, WHOLE } from '../../core/plan/targets.ts'
import type { Effect, TargetsFigures } from '../../core/plan/targetsEffect.ts'
import type { Domain } from '../../core/questionnaire/schema.ts'
import { targetsTexts } from '../../i18n/targets.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Words } from '../../parts/question/Words.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Text } from '../../ui/Text.tsx'
import { DomainEffect } from './DomainEffect.tsx'
import { QuestionTargets, type QuestionTargetsProps } from './QuestionTargets.tsx'
import { TargetSelect } from './TargetSelect.tsx'

export interface DomainTargetsProps extends QuestionTargetsProps {
  /** `undefined`: none of its questions applies */
  readonly effect: Effect<TargetsFigures> | undefined
}

/** Draws its questions only while they are asked for: the full check has 180. */
export function DomainTargets({ effect, ...rest }: DomainTargetsProps) {
  const { questionnaire, domain, targets, onSet } = rest
  const t = useTexts(targetsTexts)
  const inherit = useDomainInheritance()
  const [open, setOpen] = useState(false)
  const chosen = domain.questions.filter((question) => isChosen(questionnaire, targets, domain, question)).length
  const summary = [
    t('single', { count: domain.questions.length }),
    ...(chosen > 0 ? [t('singleChosen', { count: chosen })] : []),
  ].join(', ')
  const range = inheritedRange(questionnaire, targets, domain)
  return (
    <li className="targets__domain">
      <div className="targets__row">
        <TargetSelect
          questionnaire={questionnaire}
          questions={domain.questions}
          label={<Words of={domain.title} questionnaire={questionnaire} />}
          value={targets[domain.id] ?? null}
          inherited={inherit(domain, targets, range)}
          inheritedLevel={range[0] === range[1] ? range[0] : null}
          onChange={(level) => onSet(domain.id, level)}
        />
        {effect ? <DomainEffect effect={effect} /> : <Text muted>{t('notApplicable')}</Text>}
      </div>
      <Disclosure
        variant="plain"
        summary={summary}
        of={<Words of={domain.title} questionnaire={questionnaire} />}
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        {open && <QuestionTargets {...rest} />}
      </Disclosure>
    </li>
  )
}

function useDomainInheritance() {
  const t = useTexts(targetsTexts)
  return (domain: Domain, targets: Targets, [from, to]: readonly [number, number]): string => {
    const level = from === to ? from : t('range', { from, to })
    const byAuthor = targets[WHOLE] === undefined && (domain.target !== undefined || from !== to)
    return t(byAuthor ? 'likeQuestionnaire' : 'likeWhole', { level })
  }
}
