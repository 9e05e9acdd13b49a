import type { Archived, Assessment } from '../../core/assessment/schema.ts'
import { textIn } from '../../core/text.ts'
import { archiveTexts } from '../../i18n/archive.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { ArchivedAnswer } from '../../parts/archive/ArchivedAnswer.tsx'
import { answeredIn } from '../../parts/archive/askedAs.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** What earlier versions of the questionnaire left behind, newest first. */
export function Archive({ assessment: { archive = [] } }: { readonly assessment: Assessment }) {
  const t = useTexts(archiveTexts)
  if (archive.length === 0) return null
  return (
    <Stack as="section" gap="large" aria-labelledby="history-archive">
      <Stack gap="small">
        <h2 id="history-archive">{t('title')}</h2>
        <p>{t('lead')}</p>
      </Stack>
      {archive.toReversed().map((entry) => (
        <Entry key={`${entry.from} ${entry.at}`} entry={entry} />
      ))}
    </Stack>
  )
}

function Entry({ entry }: { readonly entry: Archived }) {
  const t = useTexts(archiveTexts)
  const language = useLanguage()
  return (
    <Stack>
      <h3>{t('from', { version: entry.questionnaire.version, date: formatDate(entry.at, language) })}</h3>
      <div>
        {answeredIn(entry).map((id) => (
          <Disclosure key={id} summary={<Title entry={entry} id={id} />}>
            <ArchivedAnswer entry={entry} id={id} />
          </Disclosure>
        ))}
      </div>
      <Others entry={entry} />
    </Stack>
  )
}

/** 'BAK-02 Werden … geprüft? – geteilt, Nachfolger: BAK-12, BAK-13' */
function Title({ entry, id }: { readonly entry: Archived; readonly id: string }) {
  const t = useTexts(archiveTexts)
  const language = useLanguage()
  const asked = entry.asked?.[id]
  if (!asked) return id
  const key = `became-${asked.change}`
  const became = key in archiveTexts.de ? t(key as 'became-split') : asked.change
  const next = asked.after.filter((other) => other !== id)
  return (
    <>
      {id} {textIn(asked.text, language, 'de')}{' '}
      <Text as="span" muted>
        – {[became, ...(next.length > 0 ? [`${t('next')} ${next.join(', ')}`] : [])].join('. ')}
      </Text>
    </>
  )
}

/** What is no answer: in words where there are any, else counted. */
function Others({ entry }: { readonly entry: Archived }) {
  const t = useTexts(archiveTexts)
  const { targets = {}, scope = {}, decisions = [], settled = {}, overrides = {}, measures = {}, talks = {} } = entry
  const said = (name: string, value: string | number) => t('entry', { name, value })
  const parts = [
    ['targets', Object.entries(targets).map(([name, level]) => said(name, level))],
    ['scope', Object.entries(scope).map(([name, yes]) => said(name, t(yes ? 'yes' : 'no')))],
    ['decisions', decisions.map(({ question, reason, by }) => t('risk', { question, reason, by }))],
    ['settled', Object.entries(settled).map(([name, { reason }]) => said(name, reason))],
    ['overrides', Object.entries(overrides).map(([name, { reason }]) => said(name, reason))],
    ['measures', Object.entries(measures).map(([, { questions }]) => questions.join(', '))],
    ['talks', Object.entries(talks).map(([, questions]) => questions.join(', '))],
  ] as const
  const filled = parts.filter(([, lines]) => lines.length > 0)
  if (filled.length === 0) return null
  return (
    <Stack gap="small">
      <h4>{t('others')}</h4>
      <ul className="history-archive__others">
        {filled.map(([key, lines]) => (
          <li key={key}>
            {t(key, { count: lines.length })}: {lines.join('; ')}
          </li>
        ))}
      </ul>
    </Stack>
  )
}
