import { useEffect, useEffectEvent, useState } from 'react'
import { applyMerge, type Choice, type Origin } from '../../core/merge/applyMerge.ts'
import { conflictsOf } from '../../core/merge/merge.ts'
import { COPY, contentOf, withMergeNote } from '../../core/merge/mergeNotes.ts'
import { formatShortDate } from '../../i18n/format.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { useLanguage, useTexts } from '../../i18n/useTexts.ts'
import { handedOutKey } from '../../storage/parts.ts'
import { nothingWaiting } from '../../storage/savers.ts'
import { useWorkspace } from '../../storage/workspace.ts'
import { writeMerge } from '../../storage/writeMerge.ts'
import { useToast } from '../../ui/Toast.tsx'
import { type Arriving, type Prepared, type Preview, prepareMerge } from './prepareMerge.ts'

export type MergeState = Prepared | { readonly kind: 'reading' | 'failed' }

/** Compares, takes the decisions and writes; `onDone` after it is on disk. */
export function useMerge(arriving: Arriving, onDone: () => void) {
  const t = useTexts(mergeTexts)
  const language = useLanguage()
  const workspace = useWorkspace()
  const { db, world } = workspace
  const toast = useToast()
  const [state, setState] = useState<MergeState>({ kind: 'reading' })
  const [stale, setStale] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const slip = arriving.part?.slip ?? null

  const prepare = async (): Promise<void> => {
    // what was typed in this tab a moment ago is part of what is compared
    await nothingWaiting()
    const prepared = await prepareMerge(db, arriving)
    setState(prepared)
    if (prepared.kind !== 'ready') return
    const still = new Set(conflictsOf(prepared.merge).map(({ key }) => key))
    setChoices((before) => new Map([...before].filter(([key]) => still.has(key))))
  }
  const begin = useEffectEvent(() => void prepare().catch(() => setState({ kind: 'failed' })))
  useEffect(() => {
    begin()
  }, [])

  const undo = async (point: string) => {
    const { goBack } = await import('../../storage/restorePoints.ts')
    try {
      await goBack(workspace, arriving.into, point)
      toast({ text: t('undone') })
    } catch {
      toast({ kind: 'danger', text: t('undoFailed') })
    }
  }
  const write = async ({ merge, mine }: Preview) => {
    const at = world.now()
    const from = slip?.for.role ?? t('somebodyThere')
    const origin: Origin = {
      from: slip?.id ?? arriving.theirs.id,
      by: slip?.for.role,
      attributed: (comment, { by, at: written }) =>
        t('attributed', { role: by?.role || from, date: formatShortDate(written, language), comment }),
    }
    const part = slip?.id ?? COPY
    const note = { part, content: contentOf(arriving.theirs), at }
    try {
      const outcome = await writeMerge(workspace, {
        mine,
        merged: withMergeNote(applyMerge(merge, choices, origin), note),
        attachments: arriving.attachments,
        remember: {
          assessment: handedOutKey(arriving.into, part),
          body: { part: slip, base: arriving.theirs, returnedAt: at },
        },
        from,
      })
      if (outcome.kind !== 'written') {
        // signed off in the meantime: the new look at it says so
        setStale(outcome.kind === 'stale')
        await prepare()
        return
      }
      toast({
        text: t('done', { name: mine.municipality.name }),
        action: { label: t('undo'), onSelect: () => void undo(outcome.point) },
      })
      onDone()
    } catch {
      setState({ kind: 'failed' })
    }
  }
  const choose = (key: string, choice: Choice) => setChoices((before) => new Map(before).set(key, choice))
  return { state, stale, choices, choose, write: (preview: Preview) => void write(preview) }
}
