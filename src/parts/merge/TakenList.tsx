import type { Piece } from '../../core/merge/merge.ts'
import { mergeTexts } from '../../i18n/merge.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Stack } from '../../ui/Stack.tsx'
import type { PieceWords } from './usePieceWords.ts'

const KINDS = { answer: 'answers', measure: 'measures', entry: 'others' } as const

/** What comes from the file without a question, each with what stood there and what will. */
export function TakenList({ pieces, words }: { readonly pieces: readonly Piece[]; readonly words: PieceWords }) {
  const t = useTexts(mergeTexts)
  return (['answer', 'measure', 'entry'] as const).map((kind) => {
    const own = pieces.filter((piece) => piece.kind === kind)
    if (own.length === 0) return null
    return (
      <Disclosure key={kind} open={own.length <= 5} summary={`${t(KINDS[kind])} (${own.length})`}>
        <Stack as="ul">
          {own.map((piece) => (
            <li key={piece.key}>
              <strong>{words.titleOf(piece)}</strong>
              <Said label={t('was')} said={words.saidOf(piece, piece.mine, piece.taken)} />
              <Said label={t('becomes')} said={words.saidOf(piece, piece.of('mine'), piece.taken)} />
            </li>
          ))}
        </Stack>
      </Disclosure>
    )
  })
}

function Said({ label, said }: { readonly label: string; readonly said: ReturnType<PieceWords['saidOf']> }) {
  return (
    <p>
      {label}: {said.map(({ term, details }) => `${term}: ${details}`).join(' · ')}
    </p>
  )
}
