import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { useFrozen } from '../../parts/frozen/useFrozen.ts'
import { Button } from '../../ui/Button.tsx'
import { Text } from '../../ui/Text.tsx'

export interface ScopingLineProps {
  readonly outOfScope: number
  /** the questionnaire has scoping questions */
  readonly changeable: boolean
  readonly onChange: () => void
}

export function ScopingLine({ outOfScope, changeable, onChange }: ScopingLineProps) {
  const t = useTexts(questionsTexts)
  const frozen = useFrozen()
  if (!changeable && outOfScope === 0) return null
  return (
    <div className="questions__scoping">
      <Text small muted>
        {outOfScope > 0 ? t('outOfScope', { count: outOfScope }) : t('outOfScopeNone')}
      </Text>
      {changeable && (
        <Button variant="link" className="ui-small" onClick={onChange}>
          {t(frozen ? 'scopingShow' : 'scopingChange')}
        </Button>
      )}
    </div>
  )
}
