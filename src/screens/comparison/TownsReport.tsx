import { type FormEvent, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { Questionnaire } from '../../core/questionnaire/schema.ts'
import { groupContent, groupReportFor, type PseudonymousTown } from '../../core/report/buildGroupReport.ts'
import type { GroupContent, GroupReport } from '../../core/report/groupReport.ts'
import { SMALLEST_GROUP } from '../../core/scoring/groupFigures.ts'
import { download } from '../../files/download.ts'
import { fileName } from '../../files/fileName.ts'
import { groupCsv } from '../../files/groupCsv.ts'
import { isLanguage, type Language, textsIn } from '../../i18n/catalogue.ts'
import { groupReportTexts } from '../../i18n/groupReport.ts'
import { townsScreenTexts } from '../../i18n/townsScreen.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { localDate } from '../../parts/localDate.ts'
import { PdfProgress } from '../../parts/pdf/PdfProgress.tsx'
import { PdfPreview } from '../../parts/pdf/preview/PdfPreview.tsx'
import { usePdf } from '../../parts/pdf/usePdf.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Cluster } from '../../ui/Cluster.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { keptFigures } from './keptFigures.ts'

export interface TownsReportProps {
  /** as it is shown, in the language of the interface, without a name and a day */
  readonly shown: GroupContent
  readonly members: readonly PseudonymousTown[]
  /** with its measures */
  readonly whole: Questionnaire | undefined
  /** only some are shown, by size or kind */
  readonly isNarrowed: boolean
}

/** What leaves: the comparison as PDF and as CSV, under pseudonyms and in their order, however the table above is sorted. */
export function TownsReport({ shown, members, whole, isNarrowed }: TownsReportProps) {
  const t = useTexts(townsScreenTexts)
  const language = useLanguage()
  const id = useId()
  const { world } = useWorkspace()
  const [name, setName] = useState('')
  const [date, setDate] = useState(() => localDate(world.now()))
  const [lang, setLang] = useState<Language>(language)
  const [asked, setAsked] = useState(false)
  const dateField = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const content = useMemo(
    () => (shown.lang === lang ? shown : groupContent(members, { lang, date: '', name: '' }, whole, keptFigures)),
    [shown, members, lang, whole],
  )
  const calm = useDeferredValue(useMemo(() => content && { content, name, date }, [content, name, date]))
  const pdf = usePdf(handOver)
  const made = pdf.state.kind === 'done' ? pdf.state.content : null
  // the number of a report takes a while of hundreds: only where it is held against another one
  const outdated = useMemo(
    () => made !== null && (!calm || made.contentId !== groupReportFor(calm.content, calm).contentId),
    [made, calm],
  )
  const toMakeButton = useCallback(() => form.current?.querySelector<HTMLElement>('button[type=submit]')?.focus(), [])
  if (!content) return null
  const report = () => groupReportFor(content, { name, date })
  const file = { name: name.trim(), date, lang }
  /** `false`: the date is missing, and the field says so */
  const hasDate = () => {
    setAsked(true)
    if (date === '') dateField.current?.focus()
    return date !== ''
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (hasDate() && pdf.state.kind !== 'working') pdf.make(report())
  }
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <h2 id={id}>{t('reportTitle')}</h2>
      <p>{t('reportText')}</p>
      <p>{t('reportLimits')}</p>
      {isNarrowed && members.length < SMALLEST_GROUP && <Alert kind="warning" title={t('reportSmall')} />}
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap="large">
          <Grid columns="wide">
            <TextInput
              label={t('name')}
              hint={t('nameHint')}
              optional={t('optional')}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <DateInput
              ref={dateField}
              label={t('date')}
              aria-required
              error={asked && date === '' ? t('dateMissing') : undefined}
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          </Grid>
          <RadioGroup
            legend={t('language')}
            hint={t('languageHint')}
            layout="horizontal"
            options={[
              { value: 'de', label: t('german') },
              { value: 'en', label: t('english') },
            ]}
            value={lang}
            onChange={({ target }) => isLanguage(target.value) && setLang(target.value)}
          />
          <Cluster>
            <Button type="submit" variant="primary" icon="draft" aria-disabled={pdf.state.kind === 'working'}>
              {t('make')}
            </Button>
            <Button
              icon="download"
              onClick={() => {
                if (hasDate()) download(groupCsv(report()), nameOf(file, 'csv'), 'text/csv;charset=utf-8')
              }}
            >
              {t('csv')}
            </Button>
          </Cluster>
        </Stack>
      </form>
      <PdfProgress
        state={pdf.state}
        words={{ working: t('working'), done: t('done') }}
        file={nameOf(made ?? file, 'pdf')}
        outdated={outdated}
        onCancel={() => {
          pdf.cancel()
          toMakeButton()
        }}
        onAgain={() => made && pdf.make(made)}
        onRetry={() => {
          pdf.retry(report())
          toMakeButton()
        }}
      />
      <PdfPreview
        state={pdf.state}
        outdated={outdated}
        onPrepare={() => {
          if (!hasDate()) return false
          pdf.prepare(report())
          return true
        }}
      />
    </Stack>
  )
}

/** 'IT-Check_Kreis-Oberaue_Vergleich_2026-12-01.pdf': the group as the user named it, and no municipality. */
function nameOf({ name, date, lang }: Pick<GroupReport, 'name' | 'date' | 'lang'>, extension: 'pdf' | 'csv'): string {
  const t = textsIn(groupReportTexts, isLanguage(lang) ? lang : 'de')
  return fileName({ municipality: name, profile: t('file'), date, extension })
}

function handOver(bytes: Uint8Array<ArrayBuffer>, report: GroupReport): void {
  download(bytes, nameOf(report, 'pdf'), 'application/pdf')
}
