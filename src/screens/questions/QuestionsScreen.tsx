import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { mustFirstTexts } from '../../i18n/mustFirst.ts'
import { questionsTexts } from '../../i18n/questions.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { hrefOf, type PlaceOf } from '../../parts/place.ts'
import { RolesList } from '../../parts/question/RolesList.tsx'
import { useQuestionnaireText } from '../../parts/question/useQuestionnaireText.ts'
import { SaveFailure } from '../../parts/save/SaveFailure.tsx'
import { useRescue } from '../../parts/save/useRescue.ts'
import { useUnsavedWarning } from '../../parts/save/useUnsavedWarning.ts'
import { useSettings } from '../../parts/settings.ts'
import type { AssessmentFeed } from '../../storage/openAssessment.ts'
import { saverOf } from '../../storage/savers.ts'
import { useAssessment } from '../../storage/useAssessment.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { AllAnswered } from './AllAnswered.tsx'
import { answerKeys } from './answerKeys.ts'
import { DomainList } from './DomainList.tsx'
import { DomainPage } from './DomainPage.tsx'
import { FindPanel } from './FindPanel.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { OutOfScopeNote } from './OutOfScopeNote.tsx'
import { ResultsPage } from './ResultsPage.tsx'
import { ScopingDialog } from './ScopingDialog.tsx'
import { ScopingLine } from './ScopingLine.tsx'
import { Sidebar } from './Sidebar.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useDomain } from './useDomain.ts'
import { useFind } from './useFind.ts'
import { usePosition } from './usePosition.ts'
import { useTopOnChange } from './useTopOnChange.ts'
import { useWays } from './useWays.ts'
import { viewOf } from './view.ts'
import './questions.css'

export interface QuestionsScreenProps {
  readonly params: PlaceOf<'questions'>
  readonly feed: AssessmentFeed
}

export function QuestionsScreen({ params, feed }: QuestionsScreenProps) {
  const { id } = params
  const t = useTexts(questionsTexts)
  const mustFirstWords = useTexts(mustFirstTexts)
  const workspace = useWorkspace()
  const { questionnaire } = feed
  const text = useQuestionnaireText(questionnaire)
  const { singleKeys } = useSettings().settings
  const { header, assessment } = useAssessment(feed)
  const saver = saverOf(workspace, id)
  const rescue = useRescue(feed, saver)
  useUnsavedWarning(saver)

  // What is computed over all questions may come a moment after the key that was pressed.
  const calm = useDeferredValue(assessment)
  const view = useMemo(() => viewOf(questionnaire, calm), [questionnaire, calm])
  const domain = useDomain(params, view)
  const find = useFind(questionnaire, view, calm.answers)
  const position = usePosition(params, find.listing ? 'found' : domain.domain.id)
  const [dialog, setDialog] = useState<'scoping' | 'keys' | null>(null)
  const searchInput = useRef<HTMLInputElement>(null)
  const toNextOpen = useWays({
    view,
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
  const { answered, inScope } = view.progress
  return (
    <div className="questions">
      <StatusBar id={id} progress={view.progress} saver={saver} onNextOpen={toNextOpen}>
        <SaveFailure saver={saver} rescue={rescue} />
      </StatusBar>
      <RolesList questionnaire={questionnaire} />
      <div className="questions__columns">
        <Sidebar
          where={t('domainsNarrow', {
            position: domain.position,
            total: view.domains.length,
            title: text(domain.domain.title),
          })}
          way={
            <a className="questions__way" href={hrefOf({ screen: 'mustFirst', id })}>
              {mustFirstWords('link')}
            </a>
          }
          find={<FindPanel search={find.search} counts={find.counts} inputRef={searchInput} onSearch={find.change} />}
          domains={
            <DomainList
              id={id}
              questionnaire={questionnaire}
              domains={view.domains}
              current={find.listing ? null : domain.domain.id}
              onChoose={leaveList}
            />
          }
        >
          <ScopingLine
            outOfScope={view.outOfScope}
            changeable={(questionnaire.scoping ?? []).length > 0}
            onChange={() => setDialog('scoping')}
          />
          <Button variant="tertiary" small className="questions__keys" onClick={() => setDialog('keys')}>
            {t('keys')}
          </Button>
        </Sidebar>
        <div ref={content} className="questions__content">
          {find.listing ? (
            <ResultsPage
              id={id}
              questionnaire={questionnaire}
              search={find.search}
              found={find.found}
              answers={calm.answers}
              today={workspace.world.now().slice(0, 10)}
              onOpen={leaveList}
              onShowAll={find.clear}
            />
          ) : (
            <>
              {find.active && (
                <Button variant="link" icon="arrow-back" onClick={find.show}>
                  {t('foundBack', { count: find.found.length })}
                </Button>
              )}
              {inScope > 0 && answered === inScope && <AllAnswered id={id} />}
              <OutOfScopeNote view={view} question={params.question} />
              <DomainPage
                key={domain.domain.id}
                id={id}
                feed={feed}
                view={domain}
                previous={view.domains[domain.position - 2]}
                next={view.domains[domain.position]}
                answers={assessment.answers}
                saver={saver}
                now={workspace.world.now}
                showKeys={singleKeys}
                question={params.question}
              />
            </>
          )}
        </div>
      </div>
      {dialog === 'scoping' && (
        <ScopingDialog
          questionnaire={questionnaire}
          header={header}
          outOfScope={view.outOfScope}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'keys' && <KeysDialog answers={answerKeys(questionnaire)} onClose={() => setDialog(null)} />}
    </div>
  )
}
