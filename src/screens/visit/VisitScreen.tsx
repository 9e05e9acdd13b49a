import { talkWith } from '../../core/visit/plannedTalks.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { visitTexts } from '../../i18n/visit.ts'
import { hrefOf, type PlaceOf } from '../../parts/place.ts'
import { RolesList } from '../../parts/question/RolesList.tsx'
import { SaveFailure } from '../../parts/save/SaveFailure.tsx'
import { useRescue } from '../../parts/save/useRescue.ts'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import { AssessorStrip } from '../../parts/views/AssessorStrip.tsx'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PlanPage } from './PlanPage.tsx'
import { QuestionPage } from './QuestionPage.tsx'
import { TalkPage } from './TalkPage.tsx'
import { useVisit, type VisitView } from './useVisit.ts'
import './visit.css'

export interface VisitScreenProps {
  readonly params: PlaceOf<'visit'>
  readonly feed: AssessmentFeed
}

/** The questions in the order of a visit: the plan, one conversation of it, or one question. */
export function VisitScreen({ params, feed }: VisitScreenProps) {
  const view = useVisit(feed)
  const rescue = useRescue(feed, view.answers, view.beside)
  useUnsavedWarning(view.answers)
  useUnsavedWarning(view.saver)
  return (
    <div className="visit">
      <RolesList questionnaire={feed.questionnaire} />
      <AssessorStrip assessment={params.id} />
      <SaveFailure saver={view.answers} rescue={rescue} />
      <SaveFailure saver={view.beside} rescue={rescue} />
      <SaveFailure saver={view.saver} what="visit" rescue={rescue} />
      <Page params={params} view={view} />
    </div>
  )
}

function Page({
  params: { talk: id, question },
  view,
}: Pick<VisitScreenProps, 'params'> & { readonly view: VisitView }) {
  const { talks } = view.plan
  if (id === undefined) return <PlanPage view={view} />
  const asked = question === undefined ? undefined : talkWith(view.plan, question)
  if (question !== undefined && asked) return <QuestionPage view={view} planned={asked} question={question} />
  const planned = talks.find((one) => one.id === id)
  return planned ? <TalkPage key={id} view={view} planned={planned} /> : <NoTalk id={view.id} />
}

function NoTalk({ id }: { readonly id: string }) {
  const t = useTexts(visitTexts)
  return (
    <PageHeader
      title={t('noTalk')}
      lead={t('noTalkText')}
      actions={<LinkButton href={hrefOf({ screen: 'visit', id })}>{t('toPlan')}</LinkButton>}
    />
  )
}
