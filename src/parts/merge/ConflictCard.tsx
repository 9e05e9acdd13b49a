import { useId } from 'react'
import type { Answer } from '../../core/assessment/schema.ts'
import type { Choice } from '../../core/merge/applyMerge.ts'
import type { Piece } from '../../core/merge/merge.ts'
import { WHOLE } from '../../core/merge/mergeRecords.ts'
import { formatDate } from '../../i18n/format.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { DescriptionList } from '../../ui/DescriptionList.tsx'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { localDate } from '../localDate.ts'
import type { Arriving } from './prepareMerge.ts'
import { SidePhotos } from './SidePhotos.tsx'
import type { PieceWords } from './usePieceWords.ts'

export interface ConflictCardProps {
  readonly piece: Piece
  readonly words: PieceWords
  /** role of whom the file comes from, where an answer does not say it */
  readonly from: string | null
  /** that came along with the file */
  readonly files: Arriving['attachments']
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
  /** somebody tried to go on without deciding */
  readonly missing: boolean
}

/** One place that was changed differently on both sides: both beside each other, then the question which one holds. */
export function ConflictCard({ piece, words, from, files, choice, onChoose, missing }: ConflictCardProps) {
  const t = useTexts(mergeTexts)
  const language = useLanguage()
  const id = useId()
  const { mine, theirs, conflicts } = piece
  const who = (side: unknown, somebody: string) => {
    if (piece.kind !== 'answer' || side === undefined) return []
    const { by, at } = side as Answer
    return [
      {
        term: t('who'),
        details: t('whoWhen', {
          role: by?.role || somebody,
          date: formatDate(localDate(at), language),
          time: localTime(at),
        }),
      },
    ]
  }
  const sides = [
    { name: t('mine'), side: mine, said: [...words.saidOf(piece, mine, conflicts), ...who(mine, t('somebodyHere'))] },
    {
      name: t('theirs'),
      side: theirs,
      said: [...words.saidOf(piece, theirs, conflicts), ...who(theirs, from ?? t('somebodyThere'))],
    },
  ]
  const hasPhotos = piece.kind === 'answer' && conflicts.some((name) => name === 'attachments' || name === WHOLE)
  const other = piece.kind === 'answer' && choice ? (choice.keep === 'mine' ? piece.theirs : piece.mine) : undefined
  const canKeepBoth =
    Boolean(other?.comment) && piece.kind === 'answer' && piece.mine?.comment !== piece.theirs?.comment
  return (
    <Stack as="section" aria-labelledby={id} className="merge-conflict">
      <Heading level={4} size="small" id={id}>
        {words.titleOf(piece)}
      </Heading>
      <Grid columns="medium">
        {sides.map(({ name, side, said }) => (
          <div key={name} className="merge-side">
            <p className="merge-side__name">{name}</p>
            <DescriptionList stacked items={said} />
            {hasPhotos && side !== undefined && (
              <SidePhotos attachments={(side as Answer).attachments ?? []} files={files} />
            )}
          </div>
        ))}
      </Grid>
      <RadioGroup
        legend={t('decide')}
        name={piece.key}
        value={choice?.keep ?? null}
        error={missing && !choice ? t('undecided') : undefined}
        options={[
          { value: 'mine', label: t('keepMine') },
          { value: 'theirs', label: t('keepTheirs') },
        ]}
        onChange={({ currentTarget }) => onChoose({ keep: currentTarget.value === 'theirs' ? 'theirs' : 'mine' })}
      />
      {choice && canKeepBoth && (
        <Checkbox
          label={t('bothComments')}
          checked={choice.bothComments === true}
          onChange={({ currentTarget }) => onChoose({ ...choice, bothComments: currentTarget.checked })}
        />
      )}
    </Stack>
  )
}

/** '2026-12-01T09:05:00Z' → '10:05' in Berlin */
function localTime(utc: string): string {
  return new Date(utc).toTimeString().slice(0, 5)
}
