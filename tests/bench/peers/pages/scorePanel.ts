import type { Answers } from '../questionnaire.ts'
import { levelOf } from '../scale.ts'

const STYLE =
  'position:fixed;inset:0 0 auto 0;height:40px;display:flex;gap:12px;align-items:center;padding:0 8px;' +
  'background:#fff;border-bottom:1px solid #666;font:13px/1 sans-serif;color:#111;z-index:1000;contain:strict'

interface ScorePanel {
  /** One answer of this domain changed. */
  readonly show: (domain: string, answers: Answers) => void
  readonly showAll: (answers: Answers) => void
}

/** The mean level of each domain and of all of them, in a line above the questions; writes text only where it changes. */
export function scorePanel(domains: number): ScorePanel {
  const ids = Array.from({ length: domains }, (_, i) => `D${String(i + 1).padStart(2, '0')}`)
  const aside = document.createElement('aside')
  aside.setAttribute('aria-label', 'Score')
  aside.style.cssText = STYLE
  const cells = new Map([...ids, 'all'].map((id) => [id, cellOf(aside, id)]))
  document.body.prepend(aside)
  const means = new Map<string, number | null>()
  const write = (id: string, mean: number | null) => {
    const text = `${id} ${mean === null ? '–' : mean.toFixed(1)}`
    const cell = cells.get(id)
    if (cell && cell.data !== text) cell.data = text
  }
  const compute = (id: string, answers: Answers) => {
    const own = Object.keys(answers).filter((key) => key.startsWith(id) && !key.endsWith('_c'))
    const mean = meanOf(own.map((key) => levelOf(answers[key])))
    means.set(id, mean)
    write(id, mean)
  }
  const writeTotal = () => write('all', meanOf([...means.values()]))
  return {
    show: (domain, answers) => {
      compute(domain, answers)
      writeTotal()
    },
    showAll: (answers) => {
      for (const id of ids) compute(id, answers)
      writeTotal()
    },
  }
}

function cellOf(aside: HTMLElement, id: string): Text {
  const cell = document.createElement('span')
  cell.dataset['score'] = id
  const text = document.createTextNode('')
  cell.append(text)
  aside.append(cell)
  return text
}

function meanOf(levels: readonly (number | null)[]): number | null {
  const counting = levels.filter((level) => level !== null)
  return counting.length === 0 ? null : counting.reduce((sum, level) => sum + level, 0) / counting.length
}
