import { type Random, randomFrom } from '../../hostile/random.ts'
import { OPTIONS } from './scale.ts'

export interface Size {
  readonly domains: number
  readonly questions: number
}

export interface SyntheticQuestion {
  /** 'D03Q07': letters and digits only, which every renderer takes as a name */
  readonly id: string
  readonly domain: string
  readonly text: string
  readonly help: string
  /** what each level means for this question, in the order of the levels */
  readonly anchors: readonly string[]
}

interface SyntheticDomain {
  readonly id: string
  readonly title: string
  readonly questions: readonly SyntheticQuestion[]
}

/** An invented questionnaire before it is written in the format of a renderer. */
export interface Synthetic {
  /** 'bench-14x168' */
  readonly id: string
  readonly title: string
  readonly domains: readonly SyntheticDomain[]
}

/** By question: the id of an option. Under `commentKey(question)`: a comment. */
export type Answers = Readonly<Record<string, string>>

const SEED = 20240607
const WORDS = (
  'access account asset audit backup baseline board budget change citizen cloud contract control council data department device ' +
  'disaster document email emergency employee encryption exercise firewall guideline hardware identity incident inventory key laptop ' +
  'law list log mail manager mayor measure monitoring municipality network office owner partner password patch person plan policy ' +
  'printer privacy process provider recovery register report responsibility restore review risk role room rule school security server ' +
  'service software staff standard storage supplier system task telephone test threat tool training update user vendor visitor website'
).split(' ')

/** The same texts for the same size on every machine. */
export function synthetic({ domains, questions }: Size): Synthetic {
  const random = randomFrom(SEED)
  let number = 0
  const made = Array.from({ length: domains }, (_, at): SyntheticDomain => {
    const id = `D${twoDigits(at + 1)}`
    const count = share(questions, domains, at + 1) - share(questions, domains, at)
    const title = `${at + 1}. ${sentence(random, 2, 4)}`
    return {
      id,
      title,
      questions: Array.from({ length: count }, (__, i) => {
        number += 1
        return {
          id: `${id}Q${twoDigits(i + 1)}`,
          domain: id,
          text: `${number}. ${sentence(random, 8, 16)}?`,
          help: `${sentence(random, 12, 20)}. ${sentence(random, 10, 18)}.`,
          anchors: OPTIONS.flatMap(({ level }) => (level === null ? [] : [sentence(random, 4, 9)])),
        }
      }),
    }
  })
  return { id: `bench-${domains}x${questions}`, title: 'IT security self-assessment', domains: made }
}

export function questionsOf({ domains }: Synthetic): SyntheticQuestion[] {
  return domains.flatMap(({ questions }) => questions)
}

/** Every question answered, every third with a comment. The first one with what stands highest: it has to be on the screen at once. */
export function filledAnswers(questionnaire: Synthetic): Answers {
  const random = randomFrom(SEED + 1)
  return Object.fromEntries(
    questionsOf(questionnaire).flatMap(({ id }, i) => {
      const answer = [id, i === 0 ? OPTIONS[0].id : random.pick(OPTIONS).id]
      return i % 3 === 0 ? [answer, [commentKey(id), `${sentence(random, 8, 14)}.`]] : [answer]
    }),
  )
}

export function commentKey(question: string): string {
  return `${question}_c`
}

function share(questions: number, domains: number, count: number): number {
  return Math.floor((questions * count) / domains)
}

function sentence(random: Random, min: number, max: number): string {
  const words = Array.from({ length: min + random.below(max - min + 1) }, () => random.pick(WORDS)).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
