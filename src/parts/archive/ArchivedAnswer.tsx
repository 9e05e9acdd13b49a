import type { Answer, Archived } from '../../core/assessment/schema.ts'
import { textIn } from '../../core/text.ts'
import { archiveTexts } from '../../i18n/archive.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { AnswerFacts } from '../views/AnswerFacts.tsx'
import { ArchivedPhoto } from './ArchivedPhoto.tsx'
import { askedAs } from './askedAs.ts'
import './archive.css'

export interface ArchivedAnswerProps {
  readonly entry: Archived
  /** of the older version */
  readonly id: string
}

/** What was asked then and what was said, of both views, with photos. */
export function ArchivedAnswer({ entry, id }: ArchivedAnswerProps) {
  const t = useTexts(archiveTexts)
  const language = useLanguage()
  const asked = entry.asked?.[id]
  const views = [
    { key: 'yours', answer: entry.answers?.[id] },
    { key: 'assessors', answer: entry.assessor?.[id] },
  ] as const
  return (
    <Stack gap="small" className="archived">
      {asked && <p>{textIn(asked.text, language, 'de')}</p>}
      {views.map(
        ({ key, answer }) =>
          answer && (
            <Stack key={key} gap="small">
              <Text small>
                <strong>{t(key)}</strong>
              </Text>
              {isPartOnly(answer) && <Text small>{t('ticksOnly')}</Text>}
              <AnswerFacts {...askedAs(id, asked)} answer={answer} notes />
              <Photos answer={answer} />
            </Stack>
          ),
      )}
    </Stack>
  )
}

function Photos({ answer: { attachments = [] } }: { readonly answer: Answer }) {
  if (attachments.length === 0) return null
  return (
    <ul className="archived__photos">
      {attachments.map((item, i) => (
        // a file may name the same photo twice
        <ArchivedPhoto key={`${i} ${item.sha256}`} item={item} />
      ))}
    </ul>
  )
}

/** Ticks, or a value that is called otherwise now: see `carryAnswer`. */
function isPartOnly(answer: Answer): boolean {
  return (
    Object.keys(answer).every((field) => field === 'at' || field === 'criteria' || field === 'value') &&
    answer.criteria !== undefined
  )
}
