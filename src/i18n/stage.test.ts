import { expect, test } from 'vitest'
import { type StageFacts, stageWords } from './stage.ts'

const met: StageFacts['must'] = { met: 24, missed: 0, unclear: 0, open: 0, total: 24 }

test('[S19] a stage is shown in words', () => {
  const missed = { ...met, met: 23, missed: 1 }
  const say = (stage: StageFacts['stage'], must = met) => stageWords({ stage, must, minimumOnly: false }, 'de')
  expect(say('below-minimum', missed)).toBe('Mindestanforderungen dieses Checks nicht erfüllt')
  expect(say('minimum')).toBe('Mindestanforderungen dieses Checks erfüllt')
  expect(say('near-target')).toBe('Ziel weitgehend erreicht')
  expect(say('target')).toBe('Ziel erreicht')
})

test('[S19] if nothing is missed but something unclear, nothing is called unmet', () => {
  const unclear = { ...met, met: 22, unclear: 2 }
  expect(stageWords({ stage: 'below-minimum', must: unclear, minimumOnly: true }, 'de')).toBe(
    'Mindestanforderungen dieses Checks nicht geklärt',
  )
})

test('[S20] a questionnaire of minimum requirements only never says more than that it found no gap', () => {
  expect(stageWords({ stage: 'minimum', must: met, minimumOnly: true }, 'de')).toBe(
    'Keine Lücke bei den 24 abgefragten Mindestanforderungen; der vollständige Check fragt weitere',
  )
  expect(stageWords({ stage: 'minimum', must: met, minimumOnly: true }, 'en')).toBe(
    'No gap in the 24 minimum requirements asked about; the full check asks about more',
  )
})
