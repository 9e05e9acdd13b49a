import { type ReactNode, type Ref, useId, useRef, useState } from 'react'
import { questionnairesTexts } from '../../i18n/questionnaires.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { type Installed, readInstalled } from '../../storage/installed.ts'
import { useInstalled } from '../../storage/useInstalled.ts'
import { useWorkspace, type Workspace } from '../../storage/workspace.ts'
import { Heading } from '../../ui/Heading.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { arrange, isEarlier, isLatestOfSeveral } from './arrange.ts'
import { OwnFile } from './OwnFile.tsx'
import { QuestionnaireCard } from './QuestionnaireCard.tsx'
import './questionnaires.css'

export function load({ db }: Workspace): Promise<Installed[]> {
  return readInstalled(db)
}

export function QuestionnairesScreen({ data }: { readonly data: Installed[] }) {
  const t = useTexts(questionnairesTexts)
  const { db } = useWorkspace()
  const installed = useInstalled(db, data)
  const { own, shipped, kept } = arrange(installed)
  const ownHeading = useRef<HTMLHeadingElement>(null)
  const [left, setLeft] = useState(0)
  const onLeave = () => {
    ownHeading.current?.focus()
    setLeft(left + 1)
  }
  const card = (one: Installed, among: readonly Installed[]) => (
    <QuestionnaireCard
      key={`${one.questionnaire.id}@${one.questionnaire.version}`}
      installed={one}
      earlier={isEarlier(one, among)}
      comparable={isLatestOfSeveral(one, installed)}
      idTaken={shipped.some(({ questionnaire: { id } }) => id === one.questionnaire.id)}
      onLeave={onLeave}
    />
  )
  return (
    <Stack gap="x-large" className="questionnaires">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Section title={t('ownTitle')} headingRef={ownHeading}>
        {/* begins anew: what it says of a file would not be true any more */}
        <OwnFile key={left} />
        {own.length === 0 ? <Text muted>{t('ownNone')}</Text> : <Cards>{own.map((each) => card(each, own))}</Cards>}
      </Section>
      <Section title={t('shippedTitle')}>
        {shipped.length === 0 ? <p>{t('shippedNone')}</p> : <Cards>{shipped.map((each) => card(each, shipped))}</Cards>}
      </Section>
      {kept.length > 0 && (
        <Section title={t('keptTitle')}>
          <p>{t('keptText')}</p>
          <Cards>{kept.map((each) => card(each, []))}</Cards>
        </Section>
      )}
    </Stack>
  )
}

interface SectionProps {
  readonly title: string
  /** for a heading that can take the focus */
  readonly headingRef?: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

function Section({ title, headingRef, children }: SectionProps) {
  const id = useId()
  return (
    <Stack as="section" gap="large" aria-labelledby={id}>
      <Heading level={2} id={id} {...(headingRef && { ref: headingRef, tabIndex: -1 })}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

function Cards({ children }: { readonly children: ReactNode }) {
  return (
    <Stack as="ul" gap="large">
      {children}
    </Stack>
  )
}
