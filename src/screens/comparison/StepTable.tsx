import type { OverTime } from '../../core/comparison/overTime.ts'
import type { Step } from '../../core/comparison/step.ts'
import { isFinished } from '../../core/plan/status.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Stack } from '../../ui/Stack.tsx'
import { Table, type TableColumn } from '../../ui/Table.tsx'
import { Text } from '../../ui/Text.tsx'
import { type Figure, formatFigure } from './figures.ts'
import { useStepName } from './useStepName.ts'

/** What happened between each assessment and the next, a line for each. */
export function StepTable({ course }: { readonly course: OverTime }) {
  const t = useTexts(overTimeTexts)
  const language = useLanguage()
  const nameOf = useStepName(course)
  const change = (step: Step, figure: Figure) =>
    t('fromTo', {
      before: formatFigure(figure, step.earlier[figure], language),
      now: formatFigure(figure, step.later[figure], language),
    })
  const columns: readonly TableColumn<Step>[] = [
    { key: 'step', header: t('step'), rowHeader: true, cell: nameOf },
    { key: 'common', header: t('commonHead'), numeric: true, cell: ({ common }) => common },
    { key: 'mean', header: t('mean'), numeric: true, cell: (step) => change(step, 'mean') },
    { key: 'target', header: t('target'), numeric: true, cell: (step) => change(step, 'target') },
    { key: 'musts', header: t('musts'), cell: (step) => t('mustsMoved', countMoves(step)) },
    { key: 'answers', header: t('answers'), cell: (step) => t('answersMoved', countMoves(step)) },
    {
      key: 'measures',
      header: t('measures'),
      cell: ({ promised }) => t('measuresDone', { done: countKept(promised), total: promised.length }),
    },
  ]
  return (
    <Stack as="section" aria-labelledby="over-time-steps">
      <h2 id="over-time-steps">{t('steps')}</h2>
      <Text muted>{t('stepsLead')}</Text>
      <Table
        caption={t('stepsCaption')}
        hideCaption
        columns={columns}
        rows={course.steps}
        rowKey={({ from }) => from}
        cards
      />
    </Stack>
  )
}

function countMoves({ moves }: Step) {
  const count = (holds: (move: Step['moves'][number]) => boolean) => moves.filter(holds).length
  return {
    gained: count(({ must }) => must === 'gained'),
    lost: count(({ must }) => must === 'lost'),
    better: count(({ kind }) => kind === 'better'),
    worse: count(({ kind }) => kind === 'worse'),
  }
}

export function countKept(promised: Step['promised']): number {
  return promised.filter(({ now }) => now !== 'gone' && isFinished({ status: now })).length
}
