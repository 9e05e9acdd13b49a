import { formatMean, formatPercent } from '../format.ts'
import { heading, list, type Prose, paragraph, table } from '../prose.ts'

/** A small Themenfeld, calculated by hand; `tests/manual/example.test.ts` compares every figure with what the core makes of it. */
export const EXAMPLE_QUESTIONS = [
  {
    weight: 3,
    must: true,
    answer: 3,
    de: 'Eine Sicherung liegt so, dass ein Angreifer sie nicht löschen kann.',
    en: 'One backup is kept where an attacker cannot delete it.',
  },
  { weight: 3, must: true, answer: 2, de: 'Das Zurückspielen wird geübt.', en: 'Restoring is practised.' },
  {
    weight: 2,
    must: false,
    answer: 5,
    de: 'Sicherungen laufen täglich von selbst.',
    en: 'Backups run daily by themselves.',
  },
  {
    weight: 2,
    must: false,
    answer: 'unknown',
    de: 'Auch die Cloud-Daten werden gesichert.',
    en: 'Data in the cloud are backed up as well.',
  },
  {
    weight: 1,
    must: false,
    answer: 'open',
    de: 'Es gibt eine Liste, was gesichert wird.',
    en: 'There is a list of what is backed up.',
  },
  {
    weight: 1,
    must: false,
    answer: 'na',
    de: 'Die Sicherung der Schulen ist geregelt.',
    en: 'The backup of the schools is settled.',
  },
] as const

/** Sums over the questions; R and Z are quotients of them. */
export const EXAMPLE_SUMS = {
  answeredWeight: 10,
  applicableWeight: 11,
  levels: 25,
  levelsUpToTarget: 21,
  targets: 30,
  bestLevels: 40,
  stufe: 2,
  cap: 2,
} as const

/** The same, with an answer to all and the second MUSS unknown: good on average, and level 1. */
export const UNKNOWN_MUST_SUMS = { weight: 11, levels: 28, levelsUpToThree: 24, stufe: 1, cap: 1 } as const

/** The same, with that MUSS in place. */
export const ALL_IN_PLACE_SUMS = { weight: 11, levels: 37, levelsUpToThree: 33, stufe: 3 } as const

const S = EXAMPLE_SUMS
const U = UNKNOWN_MUST_SUMS
const A = ALL_IN_PLACE_SUMS

const mean = (levels: number, weight: number) => ({
  de: formatMean([levels, weight], 'de'),
  en: formatMean([levels, weight], 'en'),
})
const share = (part: number, whole: number) => ({
  de: formatPercent([part, whole], 'de'),
  en: formatPercent([part, whole], 'en'),
})

const R = mean(S.levels, S.answeredWeight)
const LOWEST = mean(S.levels, S.applicableWeight)
const HIGHEST = mean(S.bestLevels, S.applicableWeight)
const Z = share(S.levelsUpToTarget, S.targets)
const COVERAGE = share(S.answeredWeight, S.applicableWeight)
const AVERAGE = mean(S.levelsUpToTarget, S.answeredWeight)
const R_UNKNOWN = mean(U.levels, U.weight)
const AVERAGE_UNKNOWN = mean(U.levelsUpToThree, U.weight)
const R_ALL = mean(A.levels, A.weight)
const Z_ALL = share(A.levelsUpToThree, A.weight * 3)

const COUNTED = {
  unknown: { level: 0, de: '„weiß nicht“', en: '“don’t know”' },
  open: { level: null, de: 'offen', en: 'open' },
  na: { level: null, de: '„trifft nicht zu“', en: '“not applicable”' },
} as const

function row({ weight, must, answer, de, en }: (typeof EXAMPLE_QUESTIONS)[number]) {
  const level = typeof answer === 'number' ? answer : COUNTED[answer].level
  const times = (n: number | null) => (n === null ? '–' : String(weight * n))
  const answered = typeof answer === 'number' ? { de: String(answer), en: String(answer) } : COUNTED[answer]
  return [
    { de: must ? `${de} (MUSS)` : de, en: must ? `${en} (MUST)` : en },
    String(weight),
    { de: answered.de, en: answered.en },
    times(level),
    times(level === null ? null : Math.min(level, 3)),
  ]
}

export const exampleHelp: Prose = [
  paragraph(
    'Ein erfundenes Themenfeld „Datensicherung“ mit sechs Fragen zeigt, wie aus Antworten Zahlen werden. Das Ziel ist überall Stufe 3. Rechnen Sie mit, ein Taschenrechner genügt.',
    'An invented domain “Backup” with six questions shows how answers become figures. The target is level 3 everywhere. Follow the calculation; a pocket calculator will do.',
  ),
  heading('Die Antworten', 'The answers'),
  table(
    ['Die Antworten des Beispiels', 'The answers of the example'],
    [
      ['Frage', 'Question'],
      ['Gewicht', 'Weight'],
      ['Antwort', 'Answer'],
      ['Gewicht mal Stufe', 'Weight times level'],
      ['höchstens bis zum Ziel', 'up to the target at most'],
    ],
    EXAMPLE_QUESTIONS.map(row),
  ),
  paragraph(
    'Die Antwort „weiß nicht“ zählt als 0. Die offene Frage zählt vorerst gar nicht. Die letzte fällt ganz heraus, weil es dort keine eigenen Schulen gibt und das begründet ist.',
    'The answer “don’t know” counts as 0. The open question does not count at all for now. The last one drops out, because there are no schools and the reason is given.',
  ),
  heading('Schritt 1: der Mittelwert', 'Step 1: the mean'),
  paragraph(
    `Zählen Sie „Gewicht mal Stufe“ zusammen: ${S.levels}. Teilen Sie durch das Gewicht der beantworteten Fragen, ${S.answeredWeight}. Der Mittelwert ist ${R.de} von 5.`,
    `Add up “weight times level”: ${S.levels}. Divide by the weight of the answered questions, ${S.answeredWeight}. The mean is ${R.en} of 5.`,
  ),
  heading('Schritt 2: die Zielerfüllung', 'Step 2: target achievement'),
  paragraph(
    `Jetzt zählt jede Antwort höchstens bis zum Ziel: Die 5 bei den täglichen Sicherungen zählt als 3. Das ergibt ${S.levelsUpToTarget} von ${S.targets} möglichen Punkten (${S.answeredWeight} mal 3), also ${Z.de}. Die 5 gleicht die Lücke beim Üben nicht aus.`,
    `Now each answer counts up to the target at most: the 5 for the daily backups counts as 3. That makes ${S.levelsUpToTarget} of ${S.targets} possible points (${S.answeredWeight} times 3), so ${Z.en}. The 5 does not make up for the gap in practising.`,
  ),
  heading('Schritt 3: wie viel beantwortet ist', 'Step 3: how much is answered'),
  paragraph(
    `Beantwortet sind ${S.answeredWeight} von ${S.applicableWeight} Gewichtspunkten: ${COVERAGE.de}. Angezeigt wird immer abgerundet.`,
    `${S.answeredWeight} of ${S.applicableWeight} points of weight are answered: ${COVERAGE.en}. Figures are always shown rounded down.`,
  ),
  heading('Schritt 4: die Spanne', 'Step 4: the range'),
  paragraph(
    `Geht alles Offene und Ungeklärte schlecht aus, bleiben ${S.levels} Punkte auf ${S.applicableWeight}: ${LOWEST.de}. Geht es bestens aus, sind es ${S.bestLevels} Punkte: ${HIGHEST.de}. Die Spanne reicht von ${LOWEST.de} bis ${HIGHEST.de}.`,
    `If everything open and unclear turns out badly, ${S.levels} points remain on ${S.applicableWeight}: ${LOWEST.en}. If it turns out at its best, there are ${S.bestLevels} points: ${HIGHEST.en}. The range is ${LOWEST.en} to ${HIGHEST.en}.`,
  ),
  heading('Schritt 5: die Stufe', 'Step 5: the level'),
  paragraph(
    `Für die Stufe bis 3 zählt jede Antwort höchstens als 3: ${S.levelsUpToTarget} durch ${S.answeredWeight} ist ${AVERAGE.de}, abgerundet ${S.stufe}. Dazu kommt die Grenze durch die Mindestanforderungen: Das Zurückspielen steht nur auf Stufe 2, deshalb ist höchstens Stufe ${S.cap} möglich. Die kleinere Zahl gilt. Das Themenfeld hat Stufe ${S.stufe}.`,
    `For the level up to 3 each answer counts as 3 at most: ${S.levelsUpToTarget} divided by ${S.answeredWeight} is ${AVERAGE.en}, rounded down ${S.stufe}. Then comes the limit set by the minimum requirements: restoring is only at level 2, so level ${S.cap} is the most. The smaller number holds. The domain has level ${S.stufe}.`,
  ),
  heading('Was wäre, wenn niemand wüsste, ob geübt wird?', 'What if nobody knew whether restoring is practised?'),
  paragraph(
    `Nehmen wir an, alles ist beantwortet, die beiden noch fehlenden Fragen mit Stufe 3. Nur beim Zurückspielen steht jetzt „weiß nicht“. Der Mittelwert ist ${R_UNKNOWN.de}, der Durchschnitt für die Stufe ${AVERAGE_UNKNOWN.de}. Trotzdem hat das Themenfeld Stufe ${U.stufe}: Eine Mindestanforderung ist unbekannt, und Sicherungen, die niemand zurückspielen kann, helfen nicht.`,
    `Suppose everything is answered, the two missing questions with level 3. Only restoring now says “don’t know”. The mean is ${R_UNKNOWN.en}, the average for the level ${AVERAGE_UNKNOWN.en}. Still the domain has level ${U.stufe}: a minimum requirement is unknown, and backups that nobody can restore are of no help.`,
  ),
  heading('Und wenn regelmäßig geübt wird?', 'And if restoring is practised regularly?'),
  paragraph(
    `Dann steht auch diese Frage auf Stufe 3. Der Mittelwert steigt auf ${R_ALL.de}, die Zielerfüllung auf ${Z_ALL.de}, und das Themenfeld erreicht Stufe ${A.stufe}. Eine einzige Antwort bringt also zwei Stufen.`,
    `Then this question is at level 3 as well. The mean rises to ${R_ALL.en}, target achievement to ${Z_ALL.en}, and the domain reaches level ${A.stufe}. So a single answer brings two levels.`,
  ),
  list(
    [
      'Dieselbe Rechnung mit Ihren eigenen Antworten zeigt „Warum diese Stufe?“ auf der Seite „Ergebnis“ unter „Fragen im Einzelnen“.',
      '“Why this level?” on the page “Result”, under “The questions one by one”, shows the same calculation with your own answers.',
    ],
    ['Alle Regeln stehen unter „So wird gerechnet“.', 'All rules are under “How the score is calculated”.'],
  ),
]
