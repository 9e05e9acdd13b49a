import { compareVersions } from '../../core/questionnaire/versions.ts'
import { formatDate } from '../../i18n/format.ts'
import { questionnaireVersionsTexts } from '../../i18n/questionnaireVersions.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import type { QuestionnaireVersions } from '../../storage/readVersions.ts'
import { Grid } from '../../ui/Grid.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Chosen } from './chooseVersions.ts'

export interface VersionChoiceProps extends Chosen {
  readonly data: QuestionnaireVersions
  readonly onChoose: (older: string, newer: string) => void
}

/** Offers only pairs in their order: an older one, and what came after it. */
export function VersionChoice({ data: { versions, used }, older, newer, onChoose }: VersionChoiceProps) {
  const t = useTexts(questionnaireVersionsTexts)
  const language = useLanguage()
  const options = (offered: QuestionnaireVersions['versions']) =>
    offered.map(({ version, released }) => (
      <option key={version} value={version}>
        {t(version === used ? 'versionUsed' : 'version', { version, date: formatDate(released, language) })}
      </option>
    ))
  return (
    <Grid>
      <Select label={t('older')} value={older.version} onChange={({ target }) => onChoose(target.value, newer.version)}>
        {options(versions.slice(1))}
      </Select>
      <Select label={t('newer')} value={newer.version} onChange={({ target }) => onChoose(older.version, target.value)}>
        {options(versions.filter(({ version }) => compareVersions(version, older.version) > 0))}
      </Select>
    </Grid>
  )
}
