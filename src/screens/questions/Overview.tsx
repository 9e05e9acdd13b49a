import { lazy, type ReactNode, type Ref, Suspense } from 'react'
import { mustFirstTexts } from '../../i18n/mustFirst.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf } from '../../parts/place.ts'
import { countByFilter } from '../../parts/question/find.ts'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { SaveFailure } from '../../parts/save/SaveFailure.tsx'
import type { Rescue } from '../../parts/save/useRescue.ts'
import { AssessorStrip } from '../../parts/views/AssessorStrip.tsx'
import { VoiceSwitch } from '../../parts/views/VoiceSwitch.tsx'
import type { Saver } from '../../storage/saver.ts'
import { Button } from '../../ui/Button.tsx'
import { DomainList } from './DomainList.tsx'
import { FindPanel } from './FindPanel.tsx'
import { type LiveView, type Standing, usePiece } from './live.ts'
import { ScopingLine } from './ScopingLine.tsx'
import { Sidebar } from './Sidebar.tsx'
import { StatusBar } from './StatusBar.tsx'
import type { DomainPlace } from './useDomain.ts'
import type { Find } from './useFind.ts'
import { allFigures } from './view.ts'

/** Of follow-ups only. */
const FollowUpStand = lazy(async () => ({ default: (await import('./FollowUpStand.tsx')).FollowUpStand }))

export interface OverviewProps {
  readonly id: string
  readonly live: LiveView
  readonly domain: DomainPlace
  readonly find: Find
  readonly searchInput: Ref<HTMLInputElement>
  readonly saver: Saver
  /** of the other view */
  readonly beside: Saver
  readonly rescue: Rescue
  readonly onNextOpen: () => void
  /** a Themenfeld was chosen from the list */
  readonly onChoose: () => void
  readonly onDialog: (dialog: 'scoping' | 'keys' | 'handOut') => void
  /** the questions; they are not drawn again with what stands around them */
  readonly children: ReactNode
}

/** What stands around the questions: how far one is, where one can go, what can be searched. */
export function Overview(props: OverviewProps) {
  const { id, live, domain, find, searchInput, saver, beside, rescue, onNextOpen, onChoose, onDialog, children } = props
  const t = useTexts(questionsTexts)
  const mustFirstWords = useTexts(mustFirstTexts)
  const { questionnaire } = live.feed
  const text = useQuestionnaireText(questionnaire)
  const { earlier, municipality } = live.feed.getState().header
  const { progress, figures, counts, outOfScope } = usePiece(live, figuresAround)
  return (
    <>
      <StatusBar
        id={id}
        feed={live.feed}
        municipality={municipality.name}
        progress={progress}
        waiting={earlier ? counts.carried : 0}
        saver={saver}
        onNextOpen={onNextOpen}
      >
        <AssessorStrip assessment={id} />
        <SaveFailure saver={saver} rescue={rescue} />
        <SaveFailure saver={beside} rescue={rescue} />
      </StatusBar>
      <div className="questions__columns">
        <Sidebar
          where={t('domainsNarrow', {
            position: domain.position,
            total: questionnaire.domains.length,
            title: text(domain.domain.title),
          })}
          way={
            <>
              <a className="questions__way" href={hrefOf({ screen: 'mustFirst', id })}>
                {mustFirstWords('link')}
              </a>
              {earlier && (
                <Suspense>
                  <FollowUpStand live={live} earlier={earlier} />
                </Suspense>
              )}
            </>
          }
          find={<FindPanel search={find.search} counts={counts} inputRef={searchInput} onSearch={find.change} />}
          domains={
            <DomainList
              id={id}
              questionnaire={questionnaire}
              figures={figures}
              current={find.listing ? null : domain.domain.id}
              onChoose={onChoose}
            />
          }
        >
          <VoiceSwitch assessment={id} />
          <ScopingLine
            outOfScope={outOfScope}
            changeable={!live.feed.part && (questionnaire.scoping ?? []).length > 0}
            onChange={() => onDialog('scoping')}
          />
          <Button variant="tertiary" small className="questions__more" onClick={() => onDialog('handOut')}>
            {t('handOut')}
          </Button>
          <Button variant="tertiary" small className="questions__more questions__keys" onClick={() => onDialog('keys')}>
            {t('keys')}
          </Button>
        </Sidebar>
        {children}
      </div>
    </>
  )
}

function figuresAround({ view, answers }: Standing) {
  const { progress, domains, outOfScope, states } = view
  return { progress, outOfScope, figures: allFigures(domains), counts: countByFilter(states, answers) }
}
