import type { ComponentType, ReactNode } from 'react'
import type { LocalText } from '../core/text.ts'
import { FrozenFrame } from '../parts/frozen/FrozenFrame.tsx'
import type { Place, PlaceOf } from '../parts/place.ts'
import type { AssessmentFeed, OpenFailure } from '../storage/openAssessment.ts'
import type { Workspace } from '../storage/workspace.ts'
import { chunks, whenIdle } from './chunks.ts'
import { setCurrentFeed } from './currentFeed.ts'

/** A screen whose code and data are there. */
export interface OpenedScreen {
  /** called again with another place of the same screen and assessment */
  readonly draw: (place: Place) => ReactNode
  /** what it is about there, where one screen has many pages */
  readonly topic?: (place: Place) => Topic | undefined
  /** whether that place's own data are here too */
  readonly isReady: (place: Place) => boolean
  /** reads them; rejects when the database does not answer */
  readonly prepare: (place: Place) => Promise<void>
}

export interface Topic {
  readonly text: LocalText
  /** a language the text is there in */
  readonly fallback: string
}

/** The data of a screen about one assessment; a place without one has no feed. `ready`: see `openPlace`. */
export async function feedOf(
  place: Place,
  workspace: Workspace,
  ready: Promise<unknown>,
): Promise<AssessmentFeed | OpenFailure | null> {
  if (!('id' in place)) return null
  const [{ AssessmentFeed }, { firstTexts }] = await Promise.all([
    import('../storage/openAssessment.ts'),
    import('./firstTexts.ts'),
    ready,
  ])
  const feed = await AssessmentFeed.open(workspace.db, place.id, { texts: firstTexts(place) })
  if (typeof feed !== 'string') {
    setCurrentFeed(feed)
    whenIdle(() => void keepDays(workspace, feed))
  }
  return feed
}

/** Without the code the assessment opens all the same; a part of the app that cannot be loaded is told where it is needed. */
async function keepDays(workspace: Workspace, feed: AssessmentFeed): Promise<void> {
  const module = await import('../storage/dailyPoint.ts').catch(() => null)
  module?.keepDays(workspace, feed)
}

/**
 * Awaits code and data of a screen before it is drawn for the first time: a Suspense fallback would cost 300 ms.
 * A screen may export `load(workspace, params)`; what it resolves to becomes its prop `data`.
 */
export async function openScreen(
  place: Place,
  workspace: Workspace,
  feed: Promise<AssessmentFeed | OpenFailure | null>,
): Promise<OpenedScreen> {
  switch (place.screen) {
    case 'overview': {
      const module = await chunks.overview()
      return withData({ ...module, Screen: module.OverviewScreen }, place, workspace)
    }
    case 'newAssessment': {
      const module = await chunks.newAssessment()
      return withData({ ...module, Screen: module.NewAssessmentScreen }, place, workspace)
    }
    case 'comparison': {
      const module = await chunks.comparison()
      return withData({ ...module, Screen: module.ComparisonScreen }, place, workspace)
    }
    case 'overTime': {
      const module = await chunks.overTime()
      return withData({ ...module, Screen: module.OverTimeScreen }, place, workspace)
    }
    case 'towns': {
      const module = await chunks.towns()
      return withData({ ...module, Screen: module.TownsScreen }, place, workspace)
    }
    case 'practice': {
      const module = await chunks.practice()
      return withData({ ...module, Screen: module.PracticeScreen }, place, workspace)
    }
    case 'network': {
      const module = await chunks.network()
      return withData({ ...module, Screen: module.NetworkScreen }, place, workspace)
    }
    case 'questionnaires': {
      const module = await chunks.questionnaires()
      return withData({ ...module, Screen: module.QuestionnairesScreen }, place, workspace)
    }
    case 'questionnaireVersions': {
      const module = await chunks.questionnaireVersions()
      return withData({ ...module, Screen: module.QuestionnaireVersionsScreen }, place, workspace)
    }
    case 'data': {
      const module = await chunks.data()
      return withData({ ...module, Screen: module.DataScreen }, place, workspace)
    }
    case 'approval': {
      const module = await chunks.approval()
      return withData({ ...module, Screen: module.ApprovalScreen }, place, workspace)
    }
    case 'help': {
      const module = await chunks.help()
      return withData({ ...module, Screen: module.HelpScreen }, place, workspace)
    }
    case 'questions':
      return withQuestions((await chunks.questions()).QuestionsScreen, await feed)
    case 'mustFirst':
      return withQuestions((await chunks.mustFirst()).MustFirstScreen, await feed)
    case 'visit':
      return withAssessment((await chunks.visit()).VisitScreen, await feed)
    case 'result':
      return withWhole((await chunks.result()).ResultScreen, await feed)
    case 'standards':
      return withWhole((await chunks.standards()).StandardsScreen, await feed)
    case 'proposals':
      return withWhole((await chunks.proposals()).ProposalsScreen, await feed)
    case 'plan':
      return withWhole((await chunks.plan()).PlanScreen, await feed)
    case 'whatIf':
      return withWhole((await chunks.whatIf()).WhatIfScreen, await feed)
    case 'targets':
      return withWhole((await chunks.targets()).TargetsScreen, await feed)
    case 'deviations':
      return withAssessment((await chunks.deviations()).DeviationsScreen, await feed)
    case 'report':
      return withWhole((await chunks.report()).ReportScreen, await feed)
    case 'contribution':
      return withWhole((await chunks.contribution()).ContributionScreen, await feed)
    case 'details':
      return withWhole((await chunks.details()).DetailsScreen, await feed)
    case 'history':
      return withAssessment((await chunks.history()).HistoryScreen, await feed)
    case 'upgrade':
      return withWhole((await chunks.upgrade()).UpgradeScreen, await feed)
    case 'template':
      return withWhole((await chunks.template()).TemplateScreen, await feed)
    case 'signOff':
      return withWhole((await chunks.signOff()).SignOffScreen, await feed)
    default:
      return place satisfies never
  }
}

interface ScreenModule<P, D> {
  readonly Screen: ComponentType<{ params: P; data: D }>
  readonly load?: (workspace: Workspace, params: P) => Promise<D>
}

async function withData<P extends Place, D>(
  { Screen, load }: ScreenModule<P, D>,
  place: P,
  workspace: Workspace,
): Promise<OpenedScreen> {
  const data = (await load?.(workspace, place)) as D
  return complete((params) => <Screen params={params as P} data={data} />)
}

type AssessmentScreen<P> = ComponentType<{ params: P; feed: AssessmentFeed }>

async function withAssessment<P extends Place & { id: string }>(
  Screen: AssessmentScreen<P>,
  feed: AssessmentFeed | OpenFailure | null,
): Promise<OpenedScreen> {
  if (feed === null || typeof feed === 'string') {
    const { NotOpened } = await import('./NotOpened.tsx')
    return complete(() => <NotOpened reason={feed ?? 'not-found'} />)
  }
  return complete((params) => (
    <FrozenFrame feed={feed} quiet={params.screen === 'signOff'}>
      <Screen params={params as P} feed={feed} />
    </FrozenFrame>
  ))
}

/** What comes out of all questions; a part has only some of them. */
async function withWhole<P extends Place & { id: string }>(
  Screen: AssessmentScreen<P>,
  feed: AssessmentFeed | OpenFailure | null,
): Promise<OpenedScreen> {
  if (feed === null || typeof feed === 'string' || !feed.part) return withAssessment(Screen, feed)
  const { WholeOnly } = await import('../parts/handOut/WholeOnly.tsx')
  return complete((params) => <WholeOnly id={(params as P).id} />)
}

/** Help, criteria and levels come with their Themenfeld: the old one stays until those of the new one are read. */
async function withQuestions<P extends PlaceOf<'questions' | 'mustFirst'>>(
  Screen: AssessmentScreen<P>,
  feed: AssessmentFeed | OpenFailure | null,
): Promise<OpenedScreen> {
  const screen = await withAssessment(Screen, feed)
  if (feed === null || typeof feed === 'string') return screen
  const { domainAt } = await import('./firstTexts.ts')
  const domainOf = (place: Place) => domainAt(place as P, feed.questionnaire, feed.getState().assessment)
  const { domains, languages } = feed.questionnaire
  return {
    ...screen,
    topic: (place) => {
      const domain = domains.find(({ id }) => place.screen === 'questions' && id === place.domain)
      return domain && { text: domain.title, fallback: languages[0] ?? 'de' }
    },
    isReady: (place) => {
      const domain = domainOf(place)
      return domain === undefined || feed.domain(domain) !== undefined
    },
    prepare: async (place) => {
      const domain = domainOf(place)
      if (domain !== undefined) await feed.loadDomain(domain)
    },
  }
}

/** One that has all its data from the beginning. */
function complete(draw: OpenedScreen['draw']): OpenedScreen {
  return { draw, isReady: () => true, prepare: () => Promise.resolve() }
}
