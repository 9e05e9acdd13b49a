import { lazy, Suspense } from 'react'
import { frameTexts } from '../i18n/frame.ts'
import { useTexts } from '../i18n/useTexts.ts'
import { hrefOf, type Place, type ScreenName } from '../parts/place.ts'
import { whenIdle } from './chunks.ts'
import { useCurrentFeed } from './currentFeed.ts'
import { NavigationRow } from './NavigationRow.tsx'

/** With the rules of what a deviation is: nothing that the overview needs, and nothing that the first question may wait for. */
const DeviationsItem = lazy(async () => {
  await new Promise<void>(whenIdle)
  return { default: (await import('./DeviationsItem.tsx')).DeviationsItem }
})

/** One row for the product and, within an assessment, a second one for its views. */
export function Navigation({ place }: { readonly place: Place | null }) {
  const t = useTexts(frameTexts)
  const id = place && 'id' in place ? place.id : null
  const current = place?.screen
  return (
    <>
      <NavigationRow
        label={t('navigation')}
        menu={t('menu')}
        items={[
          { href: hrefOf({ screen: 'overview' }), label: t('overview'), current: current === 'overview' },
          {
            href: hrefOf({ screen: 'comparison' }),
            label: t('comparison'),
            current: current === 'comparison' || current === 'overTime' || current === 'towns',
          },
          {
            href: hrefOf({ screen: 'network' }),
            label: t('network'),
            current: current === 'network' || current === 'practice',
          },
          {
            href: hrefOf({ screen: 'questionnaires' }),
            label: t('questionnaires'),
            current: current === 'questionnaires' || current === 'questionnaireVersions',
          },
          { href: hrefOf({ screen: 'data' }), label: t('data'), current: current === 'data' },
          { href: hrefOf({ screen: 'help' }), label: t('help'), current: current === 'help' },
        ]}
      />
      {id && <AssessmentViews id={id} current={current} />}
    </>
  )
}

interface AssessmentViewsProps {
  readonly id: string
  readonly current: ScreenName | undefined
}

function AssessmentViews({ id, current }: AssessmentViewsProps) {
  const t = useTexts(frameTexts)
  const isPart = Boolean(useCurrentFeed(id)?.part)
  const ofAny = [
    {
      href: hrefOf({ screen: 'questions', id }),
      label: t('questions'),
      current: current === 'questions' || current === 'mustFirst',
    },
    { href: hrefOf({ screen: 'visit', id }), label: t('visit'), current: current === 'visit' },
  ]
  /** what comes out of all questions: a part would only say that it cannot show it */
  const ofWhole = [
    {
      href: hrefOf({ screen: 'result', id }),
      label: t('result'),
      current: current === 'result' || current === 'standards',
    },
    {
      href: hrefOf({ screen: 'proposals', id }),
      label: t('measures'),
      current: current === 'proposals' || current === 'plan' || current === 'whatIf' || current === 'targets',
    },
    {
      href: hrefOf({ screen: 'report', id }),
      label: t('report'),
      current: current === 'report' || current === 'contribution',
    },
    {
      href: hrefOf({ screen: 'details', id }),
      label: t('details'),
      current: current === 'details' || current === 'history',
    },
    { href: hrefOf({ screen: 'signOff', id }), label: t('signOff'), current: current === 'signOff' },
  ]
  return (
    <NavigationRow
      of={id}
      label={t('assessmentNavigation')}
      menu={t('assessmentMenu')}
      items={isPart ? ofAny : [...ofAny, ...ofWhole]}
    >
      <Suspense>
        <DeviationsItem assessment={id} current={current === 'deviations'} />
      </Suspense>
    </NavigationRow>
  )
}
