import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { awaitsConfirmation } from '../../core/assessment/awaitsConfirmation.ts'
import type { QuestionState } from '../../core/scoring/questionState.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { FrozenArea } from '../../parts/frozen/FrozenArea.tsx'
import type { PlaceOf } from '../../parts/place.ts'
import { planDay } from '../../parts/planDay.ts'
import { answerKeys } from '../../parts/question/answerKeys.ts'
import type { Search } from '../../parts/question/find.ts'
import { KeysDialog } from '../../parts/question/KeysDialog.tsx'
import { RolesList } from '../../parts/question/RolesList.tsx'
import { useRescue } from '../../parts/save/useRescue.ts'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import { useSettings } from '../../parts/settings.ts'
import { UpgradeNotice } from '../../parts/upgrade/UpgradeNotice.tsx'
import { useSaverHere } from '../../parts/views/useSaverHere.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { AllAnswered } from './AllAnswered.tsx'
import { DomainPage } from './DomainPage.tsx'
import { LiveView, type Standing, usePiece } from './live.ts'
import { OutOfScopeNote } from './OutOfScopeNote.tsx'
import { Overview } from './Overview.tsx'
import { ResultsPage } from './ResultsPage.tsx'
import { ScopingDialog } from './ScopingDialog.tsx'
import { useDomain } from './useDomain.ts'
import { useFind, useFound } from './useFind.ts'
import { usePosition } from './usePosition.ts'
import { useTopOnChange } from './useTopOnChange.ts'
import { useWays } from './useWays.ts'
import './questions.css'

/** Only parts have one. */
const PartBanner = lazy(async () => ({ default: (await import('../../parts/handOut/PartBanner.tsx')).PartBanner }))
/** With what cuts and writes files: not needed before a part is handed out. */
const HandOutDialog = lazy(async () => ({
  default: (await import('../../parts/handOut/HandOutDialog.tsx')).HandOutDialog,
}))

export interface QuestionsScreenProps {
  readonly params: PlaceOf<'questions'>
  readonly feed: AssessmentFeed
}

/** Drawn again when one goes elsewhere, not when one answers: its parts follow the answers each for itself (`live.ts`). */
export function QuestionsScreen({ params, feed }: QuestionsScreenProps) {
  const { id } = params
  const workspace = useWorkspace()
  const { questionnaire } = feed
  const { singleKeys } = useSettings().settings
  const live = useMemo(() => new LiveView(feed), [feed])
  const { saver, beside, by } = useSaverHere(id)
  const rescue = useRescue(feed, saver, beside)
  useUnsavedWarning(saver)

  const domain = useDomain(params, live)
  const find = useFind(id)
  const position = usePosition(params, find.listing ? 'found' : domain.domain.id)
  const [dialog, setDialog] = useState<'scoping' | 'keys' | 'handOut' | null>(null)
  const searchInput = useRef<HTMLInputElement>(null)
  const toNextOpen = useWays({
    live,
    view: saver.view,
    domain,
    position,
    find,
    searchInput,
    enabled: singleKeys,
    onHelp: () => setDialog('keys'),
  })
  const content = useTopOnChange(find.listing ? find.search.filter : null)
  const leaveList = () => {
    position.forget()
    find.hide()
  }
  return (
    <div className="questions">
      {feed.part && (
        <Suspense>
          <PartBanner id={id} slip={feed.part} municipality={feed.getState().header.municipality.name} />
        </Suspense>
      )}
      <Overview
        id={id}
        live={live}
        domain={domain}
        find={find}
        searchInput={searchInput}
        saver={saver}
        beside={beside}
        rescue={rescue}
        onNextOpen={toNextOpen}
        onChoose={leaveList}
        onDialog={setDialog}
      >
        <div ref={content} className="questions__content">
          {find.listing ? (
            <ResultsPage
              id={id}
              live={live}
              search={find.search}
              today={planDay(feed.getState().header, workspace.world.now())}
              onOpen={leaveList}
              onShowAll={find.clear}
            />
          ) : (
            <>
              {find.active && <BackToFound live={live} search={find.search} onShow={find.show} />}
              <WhenAllAnswered id={id} live={live} />
              <OutOfScopeNote live={live} question={params.question} />
              <DomainPage
                key={domain.domain.id}
                id={id}
                live={live}
                place={domain}
                saver={saver}
                by={by}
                now={workspace.world.now}
                showKeys={singleKeys}
                question={params.question}
              />
            </>
          )}
        </div>
      </Overview>
      {!feed.part && <UpgradeNotice header={feed.getState().header} />}
      <RolesList questionnaire={questionnaire} />
      {dialog === 'scoping' && <Scoping live={live} onClose={() => setDialog(null)} />}
      {dialog === 'handOut' && (
        <Suspense>
          <HandOutDialog id={id} onClose={() => setDialog(null)} />
        </Suspense>
      )}
      {dialog === 'keys' && (
        <KeysDialog
          answers={answerKeys(questionnaire)}
          unchanged={feed.getState().header.earlier !== undefined}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

interface BackToFoundProps {
  readonly live: LiveView
  readonly search: Search
  readonly onShow: () => void
}

function BackToFound({ live, search, onShow }: BackToFoundProps) {
  const t = useTexts(questionsTexts)
  const { length } = useFound(live, search)
  return (
    <Button variant="link" icon="arrow-back" onClick={onShow}>
      {t('foundBack', { count: length })}
    </Button>
  )
}

function WhenAllAnswered({ id, live }: { readonly id: string; readonly live: LiveView }) {
  return usePiece(live, isComplete) && <AllAnswered id={id} part={live.feed.part !== null} />
}

/** In a follow-up only once nothing waits to be confirmed. */
function isComplete({ view: { progress, states }, header, answers }: Standing): boolean {
  const waits = ({ question, status }: QuestionState) => status !== 'out' && awaitsConfirmation(answers[question.id])
  return progress.inScope > 0 && progress.answered === progress.inScope && !(header.earlier && states.some(waits))
}

function Scoping({ live, onClose }: { readonly live: LiveView; readonly onClose: () => void }) {
  const { header, outOfScope } = usePiece(live, scopingOf)
  return (
    <FrozenArea>
      <ScopingDialog
        questionnaire={live.feed.questionnaire}
        header={header}
        outOfScope={outOfScope}
        onClose={onClose}
      />
    </FrozenArea>
  )
}

function scopingOf({ header, view }: Standing) {
  return { header, outOfScope: view.outOfScope }
}
