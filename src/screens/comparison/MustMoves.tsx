import type { Step } from '../../core/comparison/step.ts'
import { overTimeTexts } from '../../i18n/overTime.ts'
import { useTexts } from '../../i18n/useTexts.ts'
import { Grid } from '../../ui/Grid.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Link } from '../../ui/Link.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { Words } from './useQuestionWords.ts'

export interface MustMovesProps {
  readonly step: Step
  readonly words: Words
}

/** Minimum requirements gained and lost, by name, with what was said then and now. */
export function MustMoves({ step, words }: MustMovesProps) {
  const t = useTexts(overTimeTexts)
  return (
    <Grid columns="wide">
      {(['gained', 'lost'] as const).map((kind) => {
        const moves = step.moves.filter(({ must }) => must === kind)
        return (
          <Stack key={kind} gap="small">
            <Heading level={3}>{t(`${kind}Title`, { count: moves.length })}</Heading>
            {moves.length === 0 ? (
              <p>{t(`${kind}None`)}</p>
            ) : (
              <ul className="over-time__musts">
                {moves.map(({ question: id, earlier, later }) => {
                  const { text, href } = words.question(id)
                  return (
                    <li key={id}>
                      <Link href={href}>{text}</Link>
                      <Text small muted as="div">
                        {id}: {t('thenNow', { before: words.said(id, earlier), now: words.said(id, later) })}
                      </Text>
                    </li>
                  )
                })}
              </ul>
            )}
          </Stack>
        )
      })}
    </Grid>
  )
}
