import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionsIn, RUNS, randomVector } from '../../../tests/randomVector.ts'
import { type CheckVector, fromVector, type VectorQuestion } from '../../../tests/vectors.ts'
import { compareFractions } from './fraction.ts'
import { type Figures, type Fraction, isApplicable, type Score, STAGES, type Stage } from './score.types.ts'

// What must hold for every questionnaire and every set of answers. Conditions on answers are left out on purpose:
// there a higher level can bring new questions in, and a new open question may take a stage away.

function scoreOf(vector: CheckVector): Score {
  return fromVector(vector).score()
}

/** All figures that a score states, the whole and each applicable Themenfeld, in one order. */
function figuresIn({ overall, domains }: Score): Figures[] {
  return [overall, ...domains.filter(isApplicable)]
}

function isAtLeast(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compareFractions(a, b) >= 0
}

const SCORES = ['mean', 'meanMin', 'meanMax', 'target', 'targetMin', 'targetMax'] as const

function height(stage: Stage | null): number {
  return stage === null ? -1 : STAGES.indexOf(stage)
}

/** Every level below the top of its scale, raised by one step, in every random check. */
function forEachRaisedLevel(check: (before: Score, after: Score) => void) {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const told = fromVector(vector)
      const before = told.score()
      for (const { id, a, top } of questionsIn(vector)) {
        if (typeof a !== 'number' || a === top) continue
        check(before, told.answer(id, top === 3 ? (a === 0 ? 2 : 3) : a + 1).score())
      }
    }),
    RUNS,
  )
}

test('[S7] [S8] [S9] raising a level lowers neither R nor Z nor their ranges', () => {
  forEachRaisedLevel((before, after) => {
    const raised = figuresIn(after)
    const sunk = figuresIn(before).flatMap((figures, i) =>
      SCORES.filter((name) => !isAtLeast(raised[i]?.[name] ?? null, figures[name])),
    )
    expect(sunk).toEqual([])
  })
})

test('[S13] raising a level lowers no Stufe', () => {
  const stufen = (result: Score) => result.domains.filter(isApplicable).map((domain) => domain.stufe ?? -1)
  forEachRaisedLevel((before, after) => {
    expect(stufen(after).every((stufe, i) => stufe >= (stufen(before)[i] ?? 0))).toBe(true)
  })
})

test('[S18] raising a level lowers no stage; a thin check may only lose its "below minimum" and then has none', () => {
  forEachRaisedLevel(({ overall: before }, { overall: after }) => {
    const lastMissed = before.stage === 'below-minimum' && after.stage === null
    if (lastMissed) expect(before.provisional && after.must.missed + after.must.unclear === 0).toBe(true)
    else expect(height(after.stage)).toBeGreaterThanOrEqual(height(before.stage))
  })
})

test('[S5] [S18] hiding never pays: 0 instead of open or unknown drops no stage of minimum or better', () => {
  fc.assert(
    fc.property(randomVector({ good: true }), (vector) => {
      const told = fromVector(vector)
      const before = height(told.score().overall.stage)
      fc.pre(before >= height('minimum'))
      for (const { id } of questionsIn(vector).filter(({ a }) => a === null || a === 'unknown')) {
        expect(height(told.answer(id, 0).score().overall.stage)).toBeGreaterThanOrEqual(before)
      }
    }),
    RUNS,
  )
})

test('[S23] the order of answers is irrelevant', () => {
  fc.assert(
    fc.property(randomVector(), fc.infiniteStream(fc.nat(9)), (vector, order) => {
      const told = fromVector(vector).target('*', 4).target('D1', 2).scope('schools', true)
      const shuffle = <T>(record: Readonly<Record<string, T>>): Record<string, T> => {
        const keyed = Object.entries(record).map((entry) => ({ entry, key: order.next().value ?? 0 }))
        return Object.fromEntries(keyed.toSorted((a, b) => a.key - b.key).map(({ entry }) => entry))
      }
      const { answers, scope, targets } = told.file
      const mixed = told.with({ answers: shuffle(answers), scope: shuffle(scope), targets: shuffle(targets) })
      expect(JSON.stringify(mixed.score())).toBe(JSON.stringify(told.score()))
    }),
    RUNS,
  )
})

test('[S3] [S4] what is confirmed na or out of scope never counts: without it everything else is the same', () => {
  const counts = ({ a, confirmed, must }: VectorQuestion) => a !== 'out' && (a !== 'na' || (must && !confirmed))
  const stripped = ({ domains, ...rest }: Score) => ({
    ...rest,
    domains: domains.filter(isApplicable).map((domain) => ({ ...domain, na: 0, outOfScope: 0 })),
  })
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const domains = vector.domains
        .map((domain) => ({ ...domain, questions: domain.questions.filter(counts) }))
        .filter((domain) => domain.questions.length > 0)
      fc.pre(domains.length > 0)
      expect(stripped(scoreOf({ ...vector, domains }))).toEqual(stripped(scoreOf(vector)))
    }),
    RUNS,
  )
})

test('[S9] however the open and unknown questions turn out, the scores then lie in the ranges told before', () => {
  fc.assert(
    fc.property(randomVector(), fc.infiniteStream(fc.constantFrom(0, 2, 3, 5)), (vector, levels) => {
      const told = fromVector(vector)
      const settled = questionsIn(vector)
        .filter(({ a }) => a === null || a === 'unknown')
        .reduce((before, { id, top }) => before.answer(id, Math.min(levels.next().value ?? 0, top ?? 5)), told)
      const after = figuresIn(settled.score())
      for (const [i, range] of figuresIn(told.score()).entries()) {
        const { mean, target } = after[i] ?? { mean: null, target: null }
        expect(isAtLeast(mean, range.meanMin) && isAtLeast(range.meanMax, mean)).toBe(true)
        expect(isAtLeast(target, range.targetMin) && isAtLeast(range.targetMax, target)).toBe(true)
      }
    }),
    RUNS,
  )
})

test('[S9] every score lies in its range, where all questions share a scale', () => {
  fc.assert(
    fc.property(randomVector({ uniform: true }), (vector) => {
      for (const { mean, meanMin, meanMax, target, targetMin, targetMax } of figuresIn(scoreOf(vector))) {
        if (mean === null) continue
        expect(isAtLeast(mean, meanMin) && isAtLeast(meanMax, mean)).toBe(true)
        expect(isAtLeast(target, targetMin) && isAtLeast(targetMax, target)).toBe(true)
      }
    }),
    RUNS,
  )
})

test('[S7] [S8] [S10] no score leaves its scale, and no more is known than is covered', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      for (const { coverage, known, mean, meanMax, target, targetMax } of figuresIn(scoreOf(vector))) {
        const within = (value: Fraction | null, end: number) => value === null || isAtLeast([end, 1], value)
        expect(within(mean, 5) && within(meanMax, 5) && within(target, 1) && within(targetMax, 1)).toBe(true)
        expect(within(coverage, 1) && isAtLeast(coverage, known)).toBe(true)
      }
    }),
    RUNS,
  )
})

test('[S18] a target below 3, for one question or for all, never gives a better stage than 3 does', () => {
  fc.assert(
    fc.property(randomVector(), fc.integer({ min: 1, max: 2 }), (vector, low) => {
      const told = fromVector(vector)
      const stageAt = (id: string, target: number) => told.target(id, target).score().overall.stage
      for (const id of ['*', 'D1', ...questionsIn(vector).map((question) => question.id)]) {
        expect(stageAt(id, low)).toBe(stageAt(id, 3))
      }
    }),
    RUNS,
  )
})

test('[S24] [S25] needs are complete, classed by MUSS and gap, and in one total order', () => {
  fc.assert(
    fc.property(randomVector(), (vector) => {
      const questions = new Map(questionsIn(vector).map((question) => [question.id, question]))
      const { needs, domains } = scoreOf(vector)
      const urgent = domains.flatMap(({ must }) => [...must.missed, ...must.unclear])
      const answered = urgent.filter((id) => questions.get(id)?.a !== 'na')
      expect(new Set(needs.filter(({ need }) => need === 'sofort').map(({ question }) => question))).toEqual(
        new Set(answered),
      )
      expect(needs.every(({ gap }) => gap > 0)).toBe(true)
      const place = needs.map(({ need, question }) => ({ need, rank: questions.get(question)?.rank ?? 0 }))
      const classes = ['sofort', 'kurzfristig', 'mittelfristig', 'laufend']
      const inOrder = place.toSorted((a, b) => classes.indexOf(a.need) - classes.indexOf(b.need) || a.rank - b.rank)
      expect(place).toEqual(inOrder)
    }),
    RUNS,
  )
})

test('the random checks reach every stage, so that no law holds only because nothing happens', () => {
  const stages = fc.sample(randomVector(), { seed: 2026, numRuns: 300 }).map((vector) => scoreOf(vector).overall.stage)
  expect(new Set(stages)).toEqual(new Set([null, ...STAGES]))
})
